-- A closed complaint keeps its codes and loses its words (adaptation A: ihala.complaints.keep). One about our own people waits a day.
alter table public_complaint
    modify sealed_words blob null comment 'institution, what happened, wish, evidence; null once their time is over',
    add place         varchar(20) character set ascii null comment 'code of a forum''s quarters, if the citizen said where',
    add outside_since datetime(6) null comment 'when one about our own people left everybody''s work',
    add escalated_at  datetime(6) null comment 'when those outside the line of command were last told that it still waits';

update public_complaint set outside_since = registered_at where about_staff;
