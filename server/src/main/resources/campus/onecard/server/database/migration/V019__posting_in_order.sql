-- A posting gets its place in the books: the same row of ids as the entries, booking time first. What was said beside
-- the answer, the terminal's own counter and the two people of a four-eyes decision are remembered too.
ALTER TABLE posting
    ADD COLUMN seq BIGINT NOT NULL DEFAULT 0 FIRST,
    ADD COLUMN detail VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER reason,
    ADD COLUMN sequence BIGINT NOT NULL DEFAULT 0 AFTER terminal,
    ADD COLUMN maker VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER refers_to,
    ADD COLUMN checker VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER maker,
    MODIFY kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
