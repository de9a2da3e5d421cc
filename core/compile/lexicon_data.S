# The compiled lexicon, as Knowledge::builtIn() reads it: read-only, so that every process shares its pages.
    .section .rodata, "a"
    .balign 16
    .globl sejajarLexiconBegin
    .globl sejajarLexiconEnd
sejajarLexiconBegin:
    .incbin COMPILED_LEXICON
sejajarLexiconEnd:
    .byte 0
    .section .note.GNU-stack, "", %progbits
