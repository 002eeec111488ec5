-- Steps whose time counts in the monthly figures, kept when they end: the engine forgets them after 180 days, counted from the day
-- on which the case began (ADR 44). No engine id, nobody who did it; the row goes with the case.
create table kept_step (
    case_number varchar(12) not null,
    step        varchar(20) character set ascii not null comment 'COUNSELLOR_FREE, ROOM_SECURED, FOLLOW_UP, PLAN_WRITTEN or PLAN_APPROVED',
    begun       datetime(3) not null,
    due         datetime(3) null,
    ended       datetime(3) not null,
    code        varchar(10) character set ascii null comment 'of the first: the wished sex',
    primary key (case_number, step, begun, ended),
    key kept_step_ended (step, ended),
    constraint kept_step_of_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- From when on nothing is missing, and up to when the engine was read. A house that has no cases yet misses nothing.
create table kept_steps (
    one    tinyint     not null,
    since  datetime(3) not null,
    until  datetime(3) not null,
    primary key (one)
) engine = InnoDB default charset = utf8mb4;

insert into kept_steps (one, since, until)
select 1, if(exists (select 1 from case_file), utc_timestamp(3), '2000-01-01'), '2000-01-01';
