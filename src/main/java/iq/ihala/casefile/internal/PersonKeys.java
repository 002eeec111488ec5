package iq.ihala.casefile.internal;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** The keyed hashes by which the person of a case can be found again. */
interface PersonKeys extends Repository<CaseRow, String> {

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into person_key (case_number, name_mother, name_year, telephone)"
                    + " values (:number, :nameMother, :nameYear, :telephone) on duplicate key update"
                    + " name_mother = :nameMother, name_year = :nameYear, telephone = :telephone")
    void put(
            @Param("number") String number,
            @Param("nameMother") String nameMother,
            @Param("nameYear") String nameYear,
            @Param("telephone") String telephone);

    @Modifying
    @Query(nativeQuery = true, value = "delete from person_key where case_number = :number")
    void remove(@Param("number") String number);

    /** Three indexed look-ups joined; an OR over the three columns would read the whole table. */
    @Query(
            nativeQuery = true,
            value = "select c.case_number from case_file c join ("
                    + "select o.case_number from person_key me join person_key o on o.name_mother = me.name_mother"
                    + " where me.case_number = :number"
                    + " union select o.case_number from person_key me join person_key o on o.name_year = me.name_year"
                    + " where me.case_number = :number"
                    + " union select o.case_number from person_key me join person_key o on o.telephone = me.telephone"
                    + " where me.case_number = :number"
                    + ") same on same.case_number = c.case_number"
                    + " where c.case_number <> :number and c.status <> 'MOVED'")
    List<String> samePerson(@Param("number") String number);
}
