package iq.ihala.process;

import iq.ihala.process.DeployedFiles.Newest;
import iq.ihala.process.contract.Belongings;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Decides which packaged files a start deploys. A version that was made here is never put aside by a start: its file stays as it runs,
 * and so do the diagrams that are bound to it. What runs counts as made here unless it once came with the program and the program
 * brings a version that was never seen before.
 */
final class Release {

    private final Map<String, byte[]> packaged;
    private final Map<String, Newest> newest;
    private final Set<String> everPackaged;
    private final Map<String, Set<String>> belongings = new TreeMap<>();
    private final Map<String, String> hashes = new TreeMap<>();

    /**
     * @param packaged content by resource name
     * @param newest what runs
     * @param everPackaged as {@code name/hash}, before this start
     */
    Release(Map<String, byte[]> packaged, Map<String, Newest> newest, Set<String> everPackaged) {
        this.packaged = packaged;
        this.newest = newest;
        this.everPackaged = everPackaged;
        packaged.forEach((resource, content) -> {
            hashes.put(DeployedFiles.name(resource), Hashes.of(content));
            if (resource.endsWith(".bpmn")) {
                belongings.put(DeployedFiles.name(resource), Belongings.of(resource, content));
            }
        });
    }

    /** Packaged hashes by file name. */
    Map<String, String> hashes() {
        return hashes;
    }

    /** The files that were made here and differ, and the diagrams that are bound to one of them. */
    Set<String> kept() {
        Set<String> own =
                hashes.keySet().stream().filter(this::isMadeHere).collect(Collectors.toCollection(TreeSet::new));
        Set<String> kept = new TreeSet<>(own);
        belongings.forEach((diagram, needed) -> {
            if (needed.stream().anyMatch(own::contains)) {
                kept.add(diagram);
            }
        });
        return kept;
    }

    /**
     * What is to be deployed, with whatever it is bound to.
     *
     * @param within contents of the deployments that run, as {@code deployment/name} with the hash behind it
     */
    Map<String, byte[]> due(Map<String, String> within) {
        Set<String> kept = kept();
        Set<String> due = new TreeSet<>();
        belongings.forEach((diagram, needed) -> {
            if (!kept.contains(diagram) && isOutdated(diagram, needed, within)) {
                due.add(diagram);
                due.addAll(needed);
            }
        });
        Set<String> ofKept = new TreeSet<>();
        belongings.forEach((diagram, needed) -> {
            if (kept.contains(diagram)) {
                ofKept.addAll(needed);
            }
        });
        // A form without its diagram would be the newest and used by nothing.
        hashes.keySet().stream()
                .filter(file -> !file.endsWith(".bpmn") && !kept.contains(file) && differs(file))
                .filter(file -> file.endsWith(".dmn") || !ofKept.contains(file))
                .forEach(due::add);
        Map<String, byte[]> files = new TreeMap<>();
        packaged.forEach((resource, content) -> {
            if (due.contains(DeployedFiles.name(resource))) {
                files.put(resource, content);
            }
        });
        return files;
    }

    private boolean isMadeHere(String file) {
        Newest now = newest.get(file);
        if (now == null || now.packaged() || !differs(file)) {
            return false;
        }
        boolean cameOnce = everPackaged.contains(file + "/" + now.hash());
        boolean isNews = !everPackaged.contains(file + "/" + hashes.get(file));
        return !(cameOnce && isNews);
    }

    private boolean differs(String file) {
        Newest now = newest.get(file);
        return now == null || !now.hash().equals(hashes.get(file));
    }

    private boolean isOutdated(String diagram, Set<String> needed, Map<String, String> within) {
        if (differs(diagram)) {
            return true;
        }
        String deployment = newest.get(diagram).deploymentId();
        return needed.stream().filter(hashes::containsKey).anyMatch(file -> !hashes.get(file)
                .equals(within.get(deployment + "/" + file)));
    }
}
