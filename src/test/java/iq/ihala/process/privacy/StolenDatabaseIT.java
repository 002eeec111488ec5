package iq.ihala.process.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.crypto.CaseVault;
import iq.ihala.crypto.SealedColumn;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody takes the whole database: a dump of every table, the server's own files with redo and undo logs, the binary log,
 * and a backup made with MariaDB's own program. Everything but the key.
 */
@EngineTest
@Import(SpokenWords.class)
@TestPropertySource(
        properties = {
            "ihala.database.directory=target/stolen/database",
            "ihala.database.arguments=--log-bin=binary-log --sync-binlog=1 --log-bin-trust-function-creators=1"
                    + " --innodb-max-dirty-pages-pct=0 --innodb-max-dirty-pages-pct-lwm=0",
            "ihala.crypto.key-file=target/stolen/keys.json"
        })
class StolenDatabaseIT {

    private static final Path HOME = Path.of("target/stolen");
    private static final Path DATA = HOME.resolve("database/data");
    private static final int WALKS = Integer.getInteger("stolen.walks", 3);
    private static final int PEOPLE = 40;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestHouse house;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CaseVault vault;

    @Autowired
    private List<SealedColumn> sealedColumns;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private SpokenWords spoken;

    private final Canaries canaries = new Canaries();

    @Test
    void thiefOfTheWholeDatabaseReadsNobodysWords() throws Exception {
        List<Walk> walks = Walks.all().subList(0, WALKS);
        for (int i = 0; i < walks.size(); i++) {
            new AutoWorker(engine, house, i + 1L, canaries, walks.get(i).wishes())
                    .playACase(walks.get(i).most());
        }
        house.employ(SpokenWords.OFFICER, "F", "dpo");
        house.employ(SpokenWords.COUNSELLOR, "F", "intake_counsellor");
        for (int i = 0; i < PEOPLE; i++) {
            spoken.everywhere(canaries);
        }
        Map<String, Set<String>> planted = planted();
        Set<String> all = new TreeSet<>();
        planted.values().forEach(all::addAll);

        Loot loot = loot("stolen");
        List<String> readable = loot.readable(Canaries.CORES);
        System.out.printf(
                Locale.ROOT,
                "%d canaries (%s); %d files, %d MB searched; readable: %d%n",
                all.size(),
                planted.entrySet().stream()
                        .map(column -> column.getKey() + " " + column.getValue().size())
                        .toList(),
                loot.files().size(),
                loot.bytes() >> 20,
                readable.size());
        assertThat(readable).isEmpty();
        assertThat(loot.readable(houseKey())).as("the house's key").isEmpty();
        assertThat(planted)
                .hasSize(sealedColumns.size() - 1)
                .allSatisfy((column, words) -> assertThat(words).as(column).isNotEmpty());
        assertThat(all).hasSizeGreaterThanOrEqualTo(500);
        assertThat(names(loot.files())).anyMatch(name -> name.startsWith("binary-log.0"));
        assertThat(names(loot.files()))
                .contains("ib_logfile0", "ibdata1", "case_step.ibd", "case_key.ibd", "tables.bin", "backup.sql");
        everyDisguiseWouldHaveBeenFound();
    }

    @Test
    void everySealedColumnIsKnownToTheVault() {
        assertThat(sealedColumns)
                .extracting(column -> column.table() + "." + column.column())
                .containsExactlyInAnyOrderElementsOf(jdbc.queryForList(
                        "select concat(table_name, '.', column_name) from information_schema.columns"
                                + " where table_schema = database() and column_name like 'sealed%'"
                                + " and table_name <> 'key_check'",
                        String.class));
    }

    /** What really lies in the database, column by column, opened with the key. */
    private Map<String, Set<String>> planted() {
        Map<String, Set<String>> planted = new TreeMap<>();
        List<String> numbers = jdbc.queryForList("select case_number from case_key", String.class);
        for (SealedColumn column : sealedColumns) {
            Set<String> words =
                    planted.computeIfAbsent(column.table() + "." + column.column(), name -> new HashSet<>());
            String rows = "select " + column.column() + ", " + String.join(", ", column.placeColumns()) + " from "
                    + column.table() + " where " + column.ofCase() + " and " + column.column() + " is not null";
            for (String number : numbers) {
                RowCallbackHandler open = row -> {
                    List<String> place = new ArrayList<>();
                    for (int i = 0; i < column.placeColumns().size(); i++) {
                        place.add(row.getString(i + 2));
                    }
                    byte[] plain = vault.open(number, row.getBytes(1), column.place(place));
                    words.addAll(Canaries.in(new String(plain, StandardCharsets.UTF_8)));
                };
                jdbc.query(rows, open, number);
            }
        }
        assertThat(planted.remove("case_evidence.sealed_hash"))
                .as("of what a file says its hash says nothing")
                .isEmpty();
        return planted;
    }

    private Loot loot(String name) throws Exception {
        Path taken = Files.createDirectories(HOME.resolve(name));
        Loot.dump(jdbc, taken.resolve("tables.bin"));
        Loot.backup(HOME.resolve("database"), taken.resolve("backup.sql"));
        awaitCleanPages();
        return new Loot().add(taken).add(DATA);
    }

    /** Until the pages that are still in the server's memory lie in its files. */
    private void awaitCleanPages() {
        long limit = System.nanoTime() + 60_000_000_000L;
        while (dirtyPages() > 0 && System.nanoTime() < limit) {
            Thread.onSpinWait();
        }
    }

    private long dirtyPages() {
        Long pages = jdbc.query(
                "show global status like 'Innodb_buffer_pool_pages_dirty'", row -> row.next() ? row.getLong(2) : -1L);
        return pages == null ? -1 : pages;
    }

    /** The proof that the search can find: the same words, disguised, in a table of their own. */
    private void everyDisguiseWouldHaveBeenFound() throws Exception {
        jdbc.execute("create table loot_control (said mediumblob)");
        Set<String> expected = new TreeSet<>();
        for (String word : Canaries.CORES) {
            Disguises.of(word).forEach((how, disguised) -> {
                transaction.executeWithoutResult(
                        status -> jdbc.update("insert into loot_control values (?)", (Object) disguised));
                expected.add(word + " in " + how);
            });
        }
        List<String> found = loot("control").readable(Canaries.CORES);
        jdbc.execute("drop table loot_control");
        assertThat(where(found, "tables.bin")).isEqualTo(expected);
        assertThat(where(found, "loot_control.ibd")).isEqualTo(expected);
        assertThat(where(found, "ib_logfile0")).isEqualTo(expected);
        assertThat(where(found, "binary-log.000001")).isEqualTo(expected);
    }

    private static Set<String> where(List<String> found, String file) {
        Set<String> words = new TreeSet<>();
        found.stream()
                .filter(hit -> hit.endsWith(" @ " + file))
                .forEach(hit -> words.add(hit.substring(0, hit.indexOf(" @ "))));
        return words;
    }

    /** The key material as the key file has it, in base64. */
    private static List<String> houseKey() throws IOException {
        List<String> secrets = new ArrayList<>();
        Pattern.compile("(?:value|indexKey)\\W+([A-Za-z0-9+/]{40,}=*)")
                .matcher(Files.readString(HOME.resolve("keys.json")))
                .results()
                .forEach(secret -> secrets.add(secret.group(1)));
        assertThat(secrets).hasSize(2);
        return secrets;
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }
}
