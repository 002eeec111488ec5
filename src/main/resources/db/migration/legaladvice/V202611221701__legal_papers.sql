-- What a lawyer writes for one person: the own words of her options sheet, the statement of her complaint.
create table legal_paper (
    case_number varchar(20) character set ascii not null,
    kind varchar(12) character set ascii not null,
    version bigint not null,
    sealed_text mediumblob not null,
    written_by varchar(40) not null,
    written_at datetime(6) not null comment 'UTC',
    primary key (case_number, kind)
) engine = InnoDB default charset = utf8mb4;

-- Where the complaint goes by the person's consent: C-JUDGE and C-POLICE name it as their recipient.
alter table legal_file add column complaint_route varchar(30) character set ascii null;
