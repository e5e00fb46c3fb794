-- Whom fees are paid to (K-05): what each takes and when, where its service is, and which desk takes the fee otherwise.
CREATE TABLE payee (
    code          VARCHAR(16)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    outlet_id     INT            NOT NULL UNIQUE COMMENT 'where its fees are booked',
    name_zh       VARCHAR(20)    NOT NULL,
    name_en       VARCHAR(40)    NOT NULL,
    kind          VARCHAR(8)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'bills, or any amount for a room or one''s own account',
    smallest      BIGINT         NOT NULL COMMENT 'fen',
    largest       BIGINT         NOT NULL COMMENT 'fen',
    opens         SMALLINT       NOT NULL COMMENT 'minutes since midnight, Asia/Shanghai; equal to closes: at every hour',
    closes        SMALLINT       NOT NULL,
    refundable    BOOLEAN        NOT NULL,
    desk_place_zh VARCHAR(60)    NOT NULL,
    desk_place_en VARCHAR(100)   NOT NULL,
    desk_hours_zh VARCHAR(60)    NOT NULL,
    desk_hours_en VARCHAR(100)   NOT NULL,
    url           VARCHAR(200)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty: its desk takes the fee',
    sealed_key    VARBINARY(255) NULL COMMENT 'shared with the payee, sealed by the vault',
    CONSTRAINT payee_at_outlet FOREIGN KEY (outlet_id) REFERENCES outlet (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
