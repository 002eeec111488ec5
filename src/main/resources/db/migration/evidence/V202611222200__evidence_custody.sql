-- Who handed a piece of evidence over, who holds it and where (dossier §6.4): one row a hand-over, never changed. The words are
-- sealed; they go with the piece, and nothing else deletes them (a cascade fires no trigger). Renewed keys seal them anew.
create table case_evidence_custody (
    id               varchar(36) character set ascii not null,
    evidence_id      varchar(36) character set ascii not null,
    place_in_chain   int not null,
    handed_over_on   date not null,
    sealed_hand_over varbinary(4096) not null,
    recorded_by      varchar(40) not null,
    recorded_at      datetime(6) not null,
    primary key (id),
    unique key one_place_in_a_chain (evidence_id, place_in_chain),
    constraint custody_of_evidence foreign key (evidence_id) references case_evidence (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create trigger custody_is_not_deleted before delete on case_evidence_custody for each row
    signal sqlstate '45000' set message_text = 'A hand-over stays';

DELIMITER //
create trigger custody_is_not_changed before update on case_evidence_custody for each row
begin
    if not (new.id = old.id and new.evidence_id = old.evidence_id and new.place_in_chain = old.place_in_chain
            and new.handed_over_on = old.handed_over_on and new.recorded_by = old.recorded_by
            and new.recorded_at = old.recorded_at) then
        signal sqlstate '45000' set message_text = 'A hand-over stays';
    end if;
end//
DELIMITER ;
