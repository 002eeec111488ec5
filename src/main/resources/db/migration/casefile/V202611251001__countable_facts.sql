-- What may be counted of a case (dossier 10): codes only, under a keyed hash of the case number, in no order of time. Whoever steals the
-- table without the index key learns that such a case exists, not which. No day lies here, only how many days the report took.
create table case_countable (
    fact_key     varchar(43) character set ascii collate ascii_bin not null,
    sex          varchar(20) character set ascii null,
    age_band     varchar(20) character set ascii null,
    problem      varchar(20) character set ascii null,
    displacement varchar(20) character set ascii null,
    district     varchar(20) character set ascii null,
    delay_days   int         null comment 'from the incident to the report; negative if the dates contradict each other',
    primary key (fact_key)
) engine = InnoDB default charset = utf8mb4;

-- Cases of before this table: each is opened once by the house, and then goes from here.
create table case_to_count (
    case_number varchar(12) not null,
    primary key (case_number),
    constraint to_count_of_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

insert into case_to_count (case_number) select case_number from case_file;

-- All that is counted of what people say of the service (dossier 3.10): who agreed to statistics, by month, and no case.
create table feedback_count (
    period    varchar(7)  character set ascii not null,
    satisfied boolean     not null,
    choice    varchar(10) character set ascii not null comment 'YES, PARTLY, NO or NOT_SAID',
    people    int         not null,
    primary key (period, satisfied, choice)
) engine = InnoDB default charset = utf8mb4;

-- Each closing of a case, also of one that was opened again; the file itself only knows the last.
create table case_closing (
    case_number varchar(12) not null,
    closed_at   datetime(6) not null,
    reason      varchar(40) not null,
    reopened_at datetime(6) null,
    primary key (case_number, closed_at),
    index case_closing_at (closed_at),
    constraint closing_of_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

insert into case_closing (case_number, closed_at, reason)
select case_number, closed_at, coalesce(closure_reason, 'UNKNOWN') from case_file where closed_at is not null;

DELIMITER //
create trigger case_file_keeps_its_closings after update on case_file for each row
begin
    if new.closed_at is not null and not (old.closed_at <=> new.closed_at) then
        insert ignore into case_closing (case_number, closed_at, reason)
        values (new.case_number, new.closed_at, coalesce(new.closure_reason, 'UNKNOWN'));
    elseif new.closed_at is null and old.closed_at is not null then
        update case_closing set reopened_at = new.reopened_at
        where case_number = new.case_number and closed_at = old.closed_at;
    end if;
end//
DELIMITER ;

alter table case_file
    add column assigned_at datetime(6) null comment 'when the first case worker took the case',
    add index case_file_by_opening (opened_at);
alter table consent add index consent_by_decision (decided_at);
