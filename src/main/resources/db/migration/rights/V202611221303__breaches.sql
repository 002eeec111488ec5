-- A breach of data (dossier 3.2 EV5): codes and times only; nothing here says who was hit but the numbers of the cases.
create table data_breach (
    id          varchar(15) character set ascii not null comment 'BR- and twelve letters and digits',
    kind        varchar(20) not null,
    noticed_at  datetime(6) not null,
    recorded_by varchar(40) not null,
    recorded_at datetime(6) not null,
    report_due  datetime(6) not null comment '72 hours after noticing (A)',
    reported_at datetime(6),
    reported_by varchar(40),
    lessons     varchar(200) comment 'codes of what was changed',
    closed_at   datetime(6),
    closed_by   varchar(40),
    primary key (id),
    index data_breach_by_time (noticed_at)
) engine = InnoDB default charset = utf8mb4;

create table data_breach_case (
    breach_id   varchar(15) character set ascii not null,
    case_number varchar(12) not null,
    danger      boolean comment 'null until reviewed',
    reviewed_by varchar(40),
    reviewed_at datetime(6),
    told_how    varchar(20) comment 'TOLD, NO_SAFE_WAY or RAISES_DANGER',
    primary key (breach_id, case_number),
    index data_breach_of_case (case_number),
    constraint breach_of_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;
