-- Every wording that was ever in force stays: a consent says which version was read out, and that version never changes.
create table consent_text (
    code          varchar(12)   not null,
    version       int           not null,
    text_ar       varchar(1000) not null,
    in_force_from date          not null comment 'day in Basra',
    approved_by   varchar(40)   not null,
    approved_at   datetime(6)   not null,
    primary key (code, version),
    constraint text_of_kind foreign key (code) references consent_kind (code)
) engine = InnoDB default charset = utf8mb4;

insert into consent_text (code, version, text_ar, in_force_from, approved_by, approved_at)
select code, text_version, text_ar, '2026-01-01', 'system', '2026-01-01' from consent_kind;

alter table consent_kind drop column text_ar, drop column text_version;
