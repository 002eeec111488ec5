-- A provider that had received something was asked to stop and to delete what it may (dossier 3.2 EV1, 3.4).
create table referral_deletion (
    referral_id varchar(40) character set ascii not null,
    provider_id varchar(40) character set ascii not null,
    case_number varchar(12) not null,
    asked_at    datetime(6) not null,
    reminded_at datetime(6),
    answered_at datetime(6),
    answered_by varchar(40),
    answer      varchar(20) comment 'DELETED, KEPT_BY_LAW or NO_ANSWER',
    primary key (referral_id, provider_id),
    index referral_deletion_of_case (case_number),
    constraint deletion_of_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;
