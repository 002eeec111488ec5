-- Dossier §6.6 A03, §12 row 21: each offence has its own last day, because one may be known of later than another, and only some
-- wait for a complaint. knowledge_date null: as in the file. missed_day: the last day that went by and was counted.
create table offence_deadline (
    case_number varchar(20) character set ascii not null,
    offence_code varchar(8) character set ascii not null,
    complaint_only varchar(10) character set ascii not null,
    knowledge_date date null,
    last_day date null,
    missed_day date null,
    primary key (case_number, offence_code),
    key ix_offence_deadline_last_day (last_day)
) engine = InnoDB default charset = utf8mb4;

insert into offence_deadline (case_number, offence_code, complaint_only, last_day, missed_day)
select f.case_number, r.code, f.complaint_only, f.complaint_deadline, f.missed_deadline
from legal_file f
join law_row r on r.kind = 'OFFENCE' and find_in_set(r.code, f.offences) > 0
where f.complaint_only is not null;
