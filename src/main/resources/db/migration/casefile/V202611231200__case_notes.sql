-- Dated notes of those who work on a case. Nothing here is ever changed: a correction is a further note that names the first.
create table case_note (
    id           varchar(36)       not null comment 'named in the seal',
    seq          bigint            not null auto_increment comment 'the order of writing',
    case_number  varchar(12)       not null,
    section      varchar(20)       not null comment 'who may read it: the readers of this part of the file',
    written_by   varchar(40)       not null,
    written_at   datetime(6)       not null,
    corrects     varchar(36)       null comment 'the earlier note that this one puts right',
    sealed_words varbinary(16384)  not null,
    primary key (id),
    unique index case_note_in_order (seq),
    index case_note_by_case (case_number, seq),
    constraint case_note_of_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- Only the seal may be made anew, under a new key; who wrote what, when and to correct what stays as it was written.
DELIMITER //
create trigger case_note_is_never_changed before update on case_note for each row
begin
    if not (new.id = old.id and new.seq = old.seq and new.case_number = old.case_number and new.section = old.section
            and new.written_by = old.written_by and new.written_at = old.written_at and new.corrects <=> old.corrects) then
        signal sqlstate '45000' set message_text = 'A note is never changed';
    end if;
end//
DELIMITER ;
