-- What a person may demand of her file, and when it ends (dossier 3.9, EV4). Codes, dates and user names lie in clear.
create table rights_request (
    id          varchar(36) character set ascii not null,
    case_number varchar(12) not null,
    kind        varchar(10) not null comment 'ACCESS or ERASURE',
    asked_by    varchar(40) not null,
    asked_at    datetime(6) not null,
    due_on      date        not null comment 'thirty days after asking (A)',
    psych_by    varchar(40) comment 'psychological counsellor who lets the notes be handed out',
    decided_by  varchar(40) comment 'always somebody else than who asked',
    decided_at  datetime(6),
    granted     boolean,
    primary key (id),
    index rights_request_of_case (case_number),
    constraint rights_request_of_case_file foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- No cascade: while this row stands, the database itself keeps the case.
create table case_hold (
    case_number varchar(12) not null,
    reason      varchar(40) not null,
    sealed_note varbinary(4096),
    set_by      varchar(40) not null,
    set_at      datetime(6) not null,
    lift_by     varchar(40) comment 'who asked to lift it; somebody else does',
    primary key (case_number),
    constraint case_hold_keeps_case foreign key (case_number) references case_file (case_number)
) engine = InnoDB default charset = utf8mb4;

create table case_retention (
    case_number varchar(12) not null,
    erase_after date        not null comment 'last day on which the case is kept',
    rule        varchar(20) not null comment 'ADULT, CHILD or CHILD_CAP',
    primary key (case_number),
    index case_retention_due (erase_after, case_number),
    constraint case_retention_of_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- All that stays of an erased case whose person agreed to statistics. A random key: rows must not tell in which order cases
-- were erased. No number, no day, no place below the governorate.
create table case_statistic (
    id             varchar(36) character set ascii not null,
    opened_year    smallint     not null,
    opened_quarter tinyint      not null,
    closed_year    smallint,
    closed_quarter tinyint,
    problem_types  varchar(200) not null,
    age_band       varchar(10),
    sex            varchar(10),
    level_reached  varchar(10),
    closure_reason varchar(40),
    services       varchar(400) not null,
    primary key (id)
) engine = InnoDB default charset = utf8mb4;

-- The crude total, in which every erased case counts.
create table case_total (
    opened_year smallint not null,
    cases       int      not null,
    primary key (opened_year)
) engine = InnoDB default charset = utf8mb4;
