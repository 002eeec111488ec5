-- Who read and who changed what. Codes and user names only; each entry carries the MAC of the one before it.
create table audit_entry (
    seq         bigint       not null,
    at          datetime(3)  not null comment 'UTC',
    kind        varchar(12)  not null,
    case_number varchar(20),
    subject     varchar(120) not null,
    user_name   varchar(64)  not null,
    detail      varchar(200) not null,
    previous    binary(32)   not null,
    mac         binary(32)   not null,
    primary key (seq),
    index audit_entry_by_case (case_number, seq),
    index audit_entry_by_user (user_name, seq)
) engine = InnoDB default charset = ascii collate = ascii_bin;

-- One row: the newest entry, under a MAC of its own. Whoever appends locks it.
create table audit_head (
    id       tinyint    not null,
    seq      bigint     not null,
    mac      binary(32) not null,
    head_mac binary(32) not null,
    primary key (id)
) engine = InnoDB default charset = ascii collate = ascii_bin;

-- Which node sends the next anchor by mail.
create table audit_anchor_turn (
    id       tinyint     not null,
    taken_at datetime(3) not null comment 'UTC',
    primary key (id)
) engine = InnoDB default charset = ascii collate = ascii_bin;

insert into audit_anchor_turn (id, taken_at) values (1, '2000-01-01 00:00:00');
