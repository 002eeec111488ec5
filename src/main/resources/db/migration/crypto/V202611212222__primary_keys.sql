-- The keys of the house that have been primary, in that order: ids only.
create table primary_key (
    seq        int         not null auto_increment,
    key_id     bigint      not null,
    first_seen datetime(6) not null,
    primary key (seq),
    unique index primary_key_by_key (key_id)
) engine = InnoDB default charset = utf8mb4;
