-- Frozen monthly releases (dossier 10.2 rule 7). The cells are kept as the text that was released, so that nothing can read the same
-- month differently; what is hidden is not in it. No case number, no person.
create table report_release (
    period      varchar(7)  not null,
    computed_at datetime(6) not null,
    frozen_by   varchar(40) not null,
    cells       mediumtext  not null,
    digest      char(64)    character set ascii not null comment 'SHA-256 of the cells, in hexadecimal',
    primary key (period)
) engine = InnoDB default charset = utf8mb4;

DELIMITER //
create trigger report_release_is_frozen before update on report_release for each row
begin
    signal sqlstate '45000' set message_text = 'A release is never changed';
end//
create trigger report_release_stays before delete on report_release for each row
begin
    signal sqlstate '45000' set message_text = 'A release is never taken back';
end//
DELIMITER ;
