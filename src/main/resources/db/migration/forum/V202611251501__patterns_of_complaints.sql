-- Beside the cases the forums see what citizens complained of about institutions: by the same rule, released and frozen apart.
alter table forum_pattern drop foreign key forum_pattern_of_release;

alter table forum_release
    add kind varchar(12) character set ascii not null default 'CASES' comment 'CASES or COMPLAINTS',
    drop primary key,
    add primary key (period, kind);

alter table forum_pattern
    add kind varchar(12) character set ascii not null default 'CASES',
    drop primary key,
    add primary key (period, kind, topic, place),
    add constraint forum_pattern_of_kind foreign key (period, kind) references forum_release (period, kind);
