-- The few whom a supervisor named for a restricted case (dossier 2, rule 3). User names only.
create table case_named (
    case_number varchar(12) not null,
    user_id     varchar(40) not null,
    named_by    varchar(40) not null,
    named_at    datetime(6) not null,
    primary key (case_number, user_id),
    constraint case_named_of_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;
