-- What the forums see of the cases: frozen releases, one a month, of disjoint cells with ten cases and more (dossier 10.2). The
-- check is the last line of defence; nothing in the program updates a row.
create table forum_release (
    period      varchar(7) not null,
    released_on date       not null,
    primary key (period)
) engine = InnoDB default charset = utf8mb4;

create table forum_pattern (
    period varchar(7)  not null,
    topic  varchar(20) not null,
    place  varchar(40) not null,
    cases  int         not null,
    primary key (period, topic, place),
    constraint forum_pattern_of_release foreign key (period) references forum_release (period),
    constraint forum_pattern_of_ten check (cases >= 10)
) engine = InnoDB default charset = utf8mb4;
