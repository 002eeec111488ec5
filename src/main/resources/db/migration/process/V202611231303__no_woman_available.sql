-- A woman was asked for and none was there (dossier 2 rule 1, I06). Goes with the file; holds a number and a moment.
create table no_woman_available (
    case_number varchar(12) not null,
    at          datetime(6) not null,
    primary key (case_number),
    index no_woman_available_at (at),
    constraint no_woman_available_of_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;
