-- A complaint has words under a key of its own, too; its receipt is longer than a case number.
alter table case_key
    modify case_number varchar(20) not null comment 'number of a case, or of what else has words under a key of its own';

alter table key_renewal
    modify case_number varchar(20) not null comment 'as in case_key';
