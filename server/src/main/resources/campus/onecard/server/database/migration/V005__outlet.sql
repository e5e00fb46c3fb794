-- Where something is booked: a canteen counter, a bath, a recharge room with its drawer.
CREATE TABLE outlet (
    id          INT          NOT NULL PRIMARY KEY,
    merchant_id INT          NOT NULL,
    name        VARCHAR(100) NOT NULL,
    place       VARCHAR(100) NOT NULL,
    kind        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT outlet_of_merchant FOREIGN KEY (merchant_id) REFERENCES merchant (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
