-- One count for all pages that need no sign-in, in place of one in each module. Counts of the hour of the update begin anew.
create table knock (
    knocker varchar(43) character set ascii collate ascii_bin not null comment 'keyed hash of the address, apart for each purpose',
    hour    datetime not null,
    times   int      not null,
    primary key (knocker, hour)
) engine = InnoDB default charset = utf8mb4;

drop table public_complaint_knock;
drop table programme_knock;
drop table volunteer_knock;
