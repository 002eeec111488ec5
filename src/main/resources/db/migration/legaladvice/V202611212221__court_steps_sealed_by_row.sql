-- The seal of a court step named its case only: two steps of one case could change places.
alter table court_step add column row_key varchar(36) comment 'named in the seal; null: sealed before it was';
