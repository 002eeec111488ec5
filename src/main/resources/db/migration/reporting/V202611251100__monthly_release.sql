-- One month's way to its release (dossier 7.4, 10.2): who checked, who signed, what may leave the centre and by whom. Codes, dates and
-- user names lie in clear; remarks and reasons lie sealed in monitoring_text, each month under a key of its own.
create table monitoring_month (
    month      varchar(7)  not null,
    state      varchar(12) not null comment 'BEGUN, CHECKED, RELEASED or WITHHELD',
    begun_at   datetime(6) not null,
    checked_by varchar(64),
    checked_at datetime(6),
    signed_by  varchar(64),
    signed_at  datetime(6),
    primary key (month)
) engine = InnoDB default charset = utf8mb4;

create table monitoring_text (
    month        varchar(7)       not null,
    field        varchar(40)      not null,
    row_key      varchar(12)      not null,
    written_by   varchar(64)      not null,
    sealed_words varbinary(16000) not null,
    at           datetime(6)      not null,
    primary key (month, field, row_key),
    constraint monitoring_text_of foreign key (month) references monitoring_month (month) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create table release_export (
    id         varchar(12) not null,
    month      varchar(7)  not null,
    variant    varchar(10) not null comment 'IOM, MOI, FORUM or PUBLIC',
    recipient  varchar(30) not null,
    purpose    varchar(30) not null,
    state      varchar(10) not null comment 'ASKED, GRANTED, REFUSED or LAPSED',
    asked_by   varchar(64) not null,
    asked_at   datetime(6) not null,
    decided_by varchar(64),
    decided_at datetime(6),
    primary key (id),
    index release_export_of (month, state),
    constraint release_export_of_month foreign key (month) references monitoring_month (month)
) engine = InnoDB default charset = utf8mb4;

-- What was computed and not yet signed: one draft a month, overwritten by the next and gone once the month is frozen, so that no two
-- of one month can be compared. Suppressed like a release; no case number, no person.
create table monitoring_draft (
    month       varchar(7)  not null,
    computed_at datetime(6) not null,
    cells       mediumtext  not null,
    primary key (month),
    constraint monitoring_draft_of foreign key (month) references monitoring_month (month) on delete cascade
) engine = InnoDB default charset = utf8mb4;
