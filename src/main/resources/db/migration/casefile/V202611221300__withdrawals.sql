-- Every withdrawal as an act of its own (dossier 3.2 EV1): what was taken back, how it reached the centre, whether the person was told.
create table consent_withdrawal (
    id          varchar(15) character set ascii not null comment 'WD- and twelve letters and digits',
    case_number varchar(12) not null,
    scope       varchar(20) not null,
    item        varchar(40) comment 'a service or a referral where one item was taken back',
    how         varchar(20) not null comment 'PRESENT, CALLED_CODE_WORD, CALLED or GUARDIAN',
    recorded_by varchar(40) not null,
    recorded_at datetime(6) not null,
    told_at     datetime(6) comment 'null while the person does not know that it was done',
    told_how    varchar(20) comment 'IN_TALK, or NO_SAFE_WAY: told when the person comes or calls',
    told_by     varchar(40),
    settled_at  datetime(6) comment 'of a whole withdrawal: when what the law does not keep was removed',
    kept        boolean comment 'of a whole withdrawal: a legal hold keeps the file',
    primary key (id),
    index consent_withdrawal_of_case (case_number, recorded_at),
    constraint withdrawal_of_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

alter table case_file add column locked_at datetime(6) comment 'the person took back the consent to the record';

alter table consent
    add column reduced_at datetime(6) comment 'from then on the case number only is shared, whatever was agreed',
    add column reduced_by varchar(40);
