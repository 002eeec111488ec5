-- The seals of earlier rows name their case only; they name the row as well when they are sealed again.
update court_step set row_key = uuid() where row_key is null;
