package iq.ihala.casefile.internal;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Looks cases up by keyed hashes; each question is answered from one index, or from two joined without an OR. */
interface FoundPersons extends Repository<CaseRow, String> {

    @Query(
            nativeQuery = true,
            value = "select case_number from person_key where telephone = :telephone"
                    + " order by case_number desc limit :most")
    List<String> byTelephone(@Param("telephone") String telephone, @Param("most") int most);

    /** A null finds nothing. */
    @Query(
            nativeQuery = true,
            value = "select case_number from person_key where name_mother = :nameMother"
                    + " union select case_number from person_key where name_year = :nameYear limit :most")
    List<String> byName(
            @Param("nameMother") String nameMother, @Param("nameYear") String nameYear, @Param("most") int most);
}
