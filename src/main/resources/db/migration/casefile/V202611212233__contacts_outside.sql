-- A person was reached for otherwise than agreed: in danger, or by mistake. Codes only.
create table contact_outside (
    case_number varchar(12) not null,
    seq         bigint      not null auto_increment,
    way         varchar(40) not null,
    happened_at datetime(6) not null,
    objection   varchar(40) not null,
    why         varchar(40) not null comment 'DANGER or INCIDENT',
    recorded_by varchar(40) not null,
    recorded_at datetime(6) not null,
    primary key (case_number, seq),
    unique index contact_outside_by_seq (seq),
    constraint contact_outside_of_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;
