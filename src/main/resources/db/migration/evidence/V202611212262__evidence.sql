-- What a person brought (dossier 4.4). Hash and description are sealed: the hash of a known picture would say that she has it.
create table case_evidence (
    id                 varchar(36) character set ascii not null,
    case_number        varchar(12) not null,
    sealed_hash        varbinary(255)  not null,
    sealed_description varbinary(4096) not null,
    media_type         varchar(40) comment 'of a kept file',
    bytes              bigint      not null,
    added_by           varchar(40) not null,
    added_at           datetime(6) not null,
    file_kept          boolean     not null,
    file_deleted_at    datetime(6),
    file_deleted_why   varchar(20) comment 'WITHDRAWN, TIME or BY_HAND',
    primary key (id),
    index case_evidence_of_case (case_number, added_at),
    index case_evidence_kept (file_kept, case_number),
    constraint case_evidence_of_case_file foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- Apart, so that no list ever reads a file, and deleting one is deleting its row.
create table case_evidence_file (
    evidence_id    varchar(36) character set ascii not null,
    sealed_content mediumblob not null,
    primary key (evidence_id),
    constraint case_evidence_file_of foreign key (evidence_id) references case_evidence (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;
