-- Bills of payees that an order pays or has paid: each by one order, whoever gives it. A refused order frees its bill.
CREATE TABLE fee_bill (
    bill     VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'outlet and number',
    order_id BINARY(16)  NOT NULL,
    KEY by_order (order_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
