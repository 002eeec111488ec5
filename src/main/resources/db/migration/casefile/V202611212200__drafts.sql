-- Half-filled forms: one for each task and user, sealed as one piece. They go when the task ends, when the case file is
-- forgotten, and at the latest some days after they were kept.
create table case_draft (
    task           varchar(64)  not null,
    kept_by        varchar(40)  not null,
    case_number    varchar(12)  not null,
    form           varchar(120) not null,
    form_version   int          not null,
    kept_at        datetime(6)  not null,
    sealed_answers mediumblob   not null,
    primary key (task, kept_by),
    index case_draft_by_case (case_number),
    index case_draft_by_age (kept_at),
    constraint case_draft_of_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;
