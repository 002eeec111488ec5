-- Case files. Codes, dates and user names lie in clear; whatever a person said is sealed by the application.
create table case_file (
    case_number    varchar(12) not null,
    status         varchar(10) not null,
    channel        varchar(40) not null,
    risk_level     varchar(10) not null,
    mild_since     date comment 'level MEDIUM or lower since then without a break',
    restricted     boolean     not null,
    counsellor     varchar(40),
    case_worker    varchar(40),
    lawyer         varchar(40),
    opened_at      datetime(6) not null,
    opened_by      varchar(40) not null,
    reopened_at    datetime(6),
    reopened_by    varchar(40),
    reopen_reason  varchar(40),
    closed_at      datetime(6),
    closed_by      varchar(40),
    closure_reason varchar(40),
    primary key (case_number),
    index case_file_by_status (status, opened_at)
) engine = InnoDB default charset = utf8mb4;

-- One row per submitted form. Rows of one case lie together, in the order of writing.
create table case_step (
    case_number    varchar(12)  not null,
    seq            bigint       not null auto_increment,
    row_key        varchar(36)  not null comment 'named in the seal',
    scope          varchar(64)  not null,
    form           varchar(120) not null,
    form_version   int          not null,
    submitted_by   varchar(40)  not null,
    submitted_at   datetime(6)  not null,
    sealed_answers mediumblob   not null,
    primary key (case_number, seq),
    unique index case_step_by_seq (seq),
    constraint case_step_of_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create table case_contact (
    case_number varchar(12) not null,
    seq         bigint      not null auto_increment,
    tried_at    datetime(6) not null,
    made        boolean     not null,
    method      varchar(40),
    primary key (case_number, seq),
    unique index case_contact_by_seq (seq),
    constraint case_contact_of_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- Keyed hashes only: useless without the index key.
create table person_key (
    case_number varchar(12) not null,
    name_mother varchar(43) character set ascii collate ascii_bin,
    name_year   varchar(43) character set ascii collate ascii_bin,
    telephone   varchar(43) character set ascii collate ascii_bin,
    primary key (case_number),
    index person_key_by_name_mother (name_mother),
    index person_key_by_name_year (name_year),
    index person_key_by_telephone (telephone),
    constraint person_key_of_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create table case_link (
    case_number    varchar(12) not null,
    earlier_number varchar(12) not null,
    how            varchar(40) not null,
    linked_at      datetime(6) not null,
    primary key (case_number, earlier_number),
    index case_link_by_earlier (earlier_number),
    constraint case_link_of_case foreign key (case_number) references case_file (case_number) on delete cascade,
    constraint case_link_to_case foreign key (earlier_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- All that stays of a talk without a record (dossier S05).
create table advice_count (
    day          date        not null,
    problem_type varchar(40) not null,
    sex          varchar(10) not null,
    age_band     varchar(10) not null,
    talks        int         not null,
    primary key (day, problem_type, sex, age_band)
) engine = InnoDB default charset = utf8mb4;
