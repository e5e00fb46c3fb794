ALTER TABLE posting
    MODIFY seq BIGINT NOT NULL COMMENT 'place in the books, see entry.id',
    DROP PRIMARY KEY, ADD PRIMARY KEY (seq), ADD UNIQUE KEY by_id (id);
