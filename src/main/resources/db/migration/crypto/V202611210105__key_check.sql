-- Shows at start whether the keys given are those that sealed what this database holds.
create table key_check (
    id          tinyint        not null,
    sealed      varbinary(255) not null,
    blind_index varchar(43)    not null,
    primary key (id)
) engine = InnoDB default charset = utf8mb4;
