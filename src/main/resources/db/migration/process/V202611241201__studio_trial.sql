-- What came of trying a change on the demonstration's cases: invented people only, no case of the house and nobody's datum.
-- running is 1 while it runs and NULL afterwards: the key lets one trial run at a time, on whatever node. seen_at is renewed while it
-- runs; a trial that nobody has seen for a minute ended with its node.
CREATE TABLE studio_trial (
    id BIGINT NOT NULL AUTO_INCREMENT,
    change_id BIGINT NOT NULL,
    state VARCHAR(20) NOT NULL,
    running TINYINT NULL,
    starter VARCHAR(64) NOT NULL,
    started_at DATETIME(6) NOT NULL,
    seen_at DATETIME(6) NOT NULL,
    progress VARCHAR(100) NOT NULL,
    problem VARCHAR(300) NULL,
    result LONGTEXT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY studio_trial_running (running),
    KEY studio_trial_change (change_id, id),
    CONSTRAINT studio_trial_change FOREIGN KEY (change_id) REFERENCES studio_change (id) ON DELETE CASCADE
);
