-- Files opened in danger by somebody whose case it is not (dossier 2, rule 4). The words of why are sealed with the case.
create table break_glass (
    id           varchar(36)     not null comment 'named in the seal',
    case_number  varchar(12)     not null,
    user_id      varchar(40)     not null,
    reason       varchar(40)     not null,
    sealed_words varbinary(4096) not null,
    opened_at    datetime(6)     not null,
    open_until   datetime(6)     not null,
    primary key (id),
    index break_glass_by_case (case_number, user_id, open_until),
    index break_glass_by_time (opened_at),
    constraint break_glass_of_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;
