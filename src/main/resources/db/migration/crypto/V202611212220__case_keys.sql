-- One data key for each case. Deleting a row makes everything that was sealed for the case unreadable, also in backups
-- and in the binary log: so the row itself must be of no use without the key that is not in the database.
create table case_key (
    case_number varchar(12)     not null,
    wrapped_key varbinary(4096) not null comment 'a Tink keyset, sealed for this case number',
    wrapped_by  bigint          not null comment 'id of the key that wrapped it',
    made_at     datetime(6)     not null,
    primary key (case_number),
    index case_key_by_wrapping_key (wrapped_by, case_number)
) engine = InnoDB default charset = utf8mb4;
