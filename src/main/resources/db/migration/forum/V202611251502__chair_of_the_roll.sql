-- Which row of a forum's roll is the chair's; who signs in as chair, the register of staff says.
alter table forum_member add chair boolean not null default false comment 'at most one active row a forum';
