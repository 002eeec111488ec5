-- A demand ends when it was decided and carried out (dossier 3.2 EV4).
alter table rights_request
    modify column kind varchar(10) not null comment 'ACCESS, CORRECTION or ERASURE',
    add column done_at datetime(6) comment 'copy printed for the person, or answer corrected';
