package iq.ihala.casefile.internal;

import iq.ihala.casefile.ConsentCode;
import java.util.List;
import org.springframework.data.repository.Repository;

interface ConsentKinds extends Repository<ConsentKindRow, ConsentCode> {

    List<ConsentKindRow> findAll();
}
