package campus.onecard.domain.equipment;

/** What kind of machine hangs on a kiosk, a desk or a reissue machine. */
public enum EquipmentKind {
    /** Reads and proves campus cards, over PC/SC. */
    CARD_READER,
    /** Reads second-generation ID cards 居民身份证阅读器 (GA 450). */
    ID_READER,
    /** Keeps blank cards, hands them out and takes them back 发卡机. */
    CARD_DISPENSER,
    /** Prints receipts 小票打印机. */
    RECEIPT_PRINTER
}
