-- Who changed what in the directory, with the value before and after: a wrong telephone must be traceable and reversible.
create table directory_change (
    id bigint not null auto_increment,
    entry varchar(60) character set ascii not null comment 'provider id, or hotline/ and its code',
    changed_at datetime(6) not null,
    changed_by varchar(40) not null,
    field varchar(40) character set ascii not null,
    was varchar(1000) not null,
    became varchar(1000) not null,
    primary key (id),
    key ix_directory_change_entry (entry, id)
) engine = InnoDB default charset = utf8mb4;

alter table provider
    add column changed_at datetime(6) null,
    add column changed_by varchar(40) null;

-- 116 is the child helpline of the Kurdistan Region: whoever calls it from Basra in need loses time (dossier §5.3).
alter table hotline
    add column version bigint not null default 0,
    add column verified_by varchar(40) null,
    add constraint ck_hotline_116_not_in_basra check (number is null or number <> '116' or not shown_in_basra);
