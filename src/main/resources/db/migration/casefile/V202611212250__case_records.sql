-- Who the person is, and her safety plan: each version a sealed piece of its own, the newest counts.
create table case_record (
    case_number   varchar(12) not null,
    seq           bigint      not null auto_increment,
    row_key       varchar(36) not null comment 'named in the seal',
    kind          varchar(20) not null comment 'PERSON or SAFETY_PLAN',
    recorded_by   varchar(40) not null,
    recorded_at   datetime(6) not null,
    sealed_record mediumblob  not null,
    primary key (case_number, kind, seq),
    unique index case_record_by_seq (seq),
    constraint case_record_of_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;
