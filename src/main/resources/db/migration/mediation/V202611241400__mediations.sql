-- The register of mediations (dossier §7.2): who mediates, how often the parties met, what became of it. Codes, dates and user names;
-- what was said, agreed and signed lies in the case file under the case's own key, and of the other party there is no name anywhere.
create table mediation (
    id              varchar(36)  character set ascii not null,
    case_number     varchar(12)  not null,
    matter          varchar(20)  character set ascii null comment 'code of the options talk',
    eligibility     varchar(20)  character set ascii not null comment 'what the table said first: YES, LAWYER_CHECK or NO',
    reason          varchar(40)  character set ascii not null comment 'code of the decisive row',
    opened_at       datetime(6)  not null,
    mediator        varchar(40)  null,
    second_mediator varchar(40)  null,
    chosen_by       varchar(40)  null,
    first_agreed    boolean      null comment 'null until asked',
    second_agreed   boolean      null,
    agreed_at       datetime(6)  null,
    partial         boolean      not null default false,
    checked_by      varchar(40)  null comment 'the lawyer who found the text lawful',
    signed_at       datetime(6)  null,
    ended_at        datetime(6)  null,
    result          varchar(20)  character set ascii null comment 'AGREED, PARTIAL, NO, STOPPED_SAFETY, NOT_ELIGIBLE or WITHDRAWN',
    kept            varchar(10)  character set ascii null comment 'whether the agreement is kept, as last asked: YES, PARTLY or NO',
    kept_asked_at   datetime(6)  null,
    primary key (id),
    key ix_mediation_case (case_number, opened_at),
    constraint fk_mediation_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create table mediation_session (
    mediation   varchar(36) character set ascii not null,
    number      int         not null,
    held_at     datetime(6) not null,
    way         varchar(10) character set ascii not null comment 'JOINT or SHUTTLE',
    held_by     varchar(40) not null,
    primary key (mediation, number),
    constraint fk_session_mediation foreign key (mediation) references mediation (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;
