// language/module.ts
import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from "langium";

// language/grammar/generated/ast.ts
import * as langium from "langium";
var AnnotatedAgenda;
((AnnotatedAgenda2) => {
  AnnotatedAgenda2.Terminals = {
    KEY: /<KEY>/,
    LABEL: /<LABEL>/,
    MARKER: /<MARKER>/,
    DASH: /<DASH>/,
    ROW: /<ROW>/,
    PAPER: /<PAPER>/,
    DEFINE: /<DEFINE>/,
    MARK: /<MARK>/,
    NOTE: /<NOTE>/,
    MENTION: /<MENTION>/,
    ISO_DATE: /<ISO_DATE>/,
    TIMES: /<TIMES>/,
    TRACK: /<TRACK>/,
    COMMA: /<COMMA>/,
    CONTINUED: /<CONTINUED>/,
    TEXT: /<TEXT>/,
    RESOLUTION: /<RESOLUTION>/,
    DECISION: /<DECISION>/,
    MALFORMED: /<MALFORMED>/,
    TITLE_BEFORE: /<TITLE_BEFORE>/,
    TITLE_AFTER: /<TITLE_AFTER>/,
    SYMBOL: /<SYMBOL>/,
    DATE: /<DATE>/,
    END: /<END>/,
    UNREADABLE: /<UNREADABLE>/,
    COMMENT: /<COMMENT>/
  };
})(AnnotatedAgenda || (AnnotatedAgenda = {}));
var ResolutionRegister;
((ResolutionRegister2) => {
  ResolutionRegister2.Terminals = {
    BODY: /<BODY>/,
    NUMBER: /<NUMBER>/,
    LANGUAGE: /<LANGUAGE>/,
    WORDING: /<WORDING>/,
    END: /<END>/,
    UNREADABLE: /<UNREADABLE>/,
    COMMENT: /<COMMENT>/
  };
})(ResolutionRegister || (ResolutionRegister = {}));
var AgendaTerminals = {
  ...AnnotatedAgenda.Terminals,
  ...ResolutionRegister.Terminals
};
var Agenda = {
  $type: "Agenda",
  masthead: "masthead",
  opening: "opening",
  sections: "sections"
};
function isAgenda(item) {
  return reflection.isInstance(item, Agenda.$type);
}
var Block = {
  $type: "Block"
};
var CitedTitle = {
  $type: "CitedTitle",
  leading: "leading",
  trailing: "trailing"
};
function isCitedTitle(item) {
  return reflection.isInstance(item, CitedTitle.$type);
}
var DateText = {
  $type: "DateText",
  text: "text"
};
function isDateText(item) {
  return reflection.isInstance(item, DateText.$type);
}
var Day = {
  $type: "Day",
  date: "date",
  slots: "slots",
  strays: "strays",
  unreadable: "unreadable"
};
function isDay(item) {
  return reflection.isInstance(item, Day.$type);
}
var DecisionCitation = {
  $type: "DecisionCitation",
  entry: "entry"
};
function isDecisionCitation(item) {
  return reflection.isInstance(item, DecisionCitation.$type);
}
var Documentation = {
  $type: "Documentation",
  papers: "papers"
};
function isDocumentation(item) {
  return reflection.isInstance(item, Documentation.$type);
}
var Field = {
  $type: "Field",
  key: "key",
  parts: "parts"
};
function isField(item) {
  return reflection.isInstance(item, Field.$type);
}
var Footnote = {
  $type: "Footnote",
  name: "name",
  parts: "parts"
};
function isFootnote(item) {
  return reflection.isInstance(item, Footnote.$type);
}
var Heading = {
  $type: "Heading",
  blocks: "blocks",
  title: "title"
};
function isHeading(item) {
  return reflection.isInstance(item, Heading.$type);
}
var Inline = {
  $type: "Inline"
};
var Item = {
  $type: "Item",
  blocks: "blocks",
  name: "name",
  title: "title"
};
function isItem(item) {
  return reflection.isInstance(item, Item.$type);
}
var ItemRow = {
  $type: "ItemRow",
  taken: "taken",
  unreadable: "unreadable"
};
function isItemRow(item) {
  return reflection.isInstance(item, ItemRow.$type);
}
var ListEntry = {
  $type: "ListEntry",
  marker: "marker",
  parts: "parts"
};
function isListEntry(item) {
  return reflection.isInstance(item, ListEntry.$type);
}
var MalformedCitation = {
  $type: "MalformedCitation",
  number: "number"
};
function isMalformedCitation(item) {
  return reflection.isInstance(item, MalformedCitation.$type);
}
var Mark = {
  $type: "Mark",
  note: "note"
};
function isMark(item) {
  return reflection.isInstance(item, Mark.$type);
}
var Mention = {
  $type: "Mention",
  item: "item",
  unreadable: "unreadable"
};
function isMention(item) {
  return reflection.isInstance(item, Mention.$type);
}
var Opening = {
  $type: "Opening",
  marks: "marks",
  symbol: "symbol",
  unreadable: "unreadable"
};
function isOpening(item) {
  return reflection.isInstance(item, Opening.$type);
}
var Paper = {
  $type: "Paper",
  bullet: "bullet",
  parts: "parts"
};
var Paragraph = {
  $type: "Paragraph",
  parts: "parts"
};
function isParagraph(item) {
  return reflection.isInstance(item, Paragraph.$type);
}
var Register = {
  $type: "Register",
  entries: "entries",
  names: "names",
  symbol: "symbol",
  unreadable: "unreadable"
};
function isRegister(item) {
  return reflection.isInstance(item, Register.$type);
}
var RegisterEntry = {
  $type: "RegisterEntry",
  kind: "kind",
  name: "name",
  unreadable: "unreadable",
  wordings: "wordings"
};
function isRegisterEntry(item) {
  return reflection.isInstance(item, RegisterEntry.$type);
}
var ResolutionCitation = {
  $type: "ResolutionCitation",
  entry: "entry"
};
function isResolutionCitation(item) {
  return reflection.isInstance(item, ResolutionCitation.$type);
}
var Row = {
  $type: "Row"
};
var Schedule = {
  $type: "Schedule",
  blocks: "blocks",
  days: "days",
  slots: "slots",
  title: "title"
};
function isSchedule(item) {
  return reflection.isInstance(item, Schedule.$type);
}
var Slot = {
  $type: "Slot",
  rows: "rows",
  taken: "taken",
  time: "time",
  track: "track",
  unreadable: "unreadable"
};
function isSlot(item) {
  return reflection.isInstance(item, Slot.$type);
}
var SymbolText = {
  $type: "SymbolText",
  symbol: "symbol"
};
function isSymbolText(item) {
  return reflection.isInstance(item, SymbolText.$type);
}
var Taken = {
  $type: "Taken",
  continued: "continued",
  item: "item",
  marks: "marks"
};
function isTaken(item) {
  return reflection.isInstance(item, Taken.$type);
}
var Text = {
  $type: "Text",
  text: "text"
};
function isText(item) {
  return reflection.isInstance(item, Text.$type);
}
var TextRow = {
  $type: "TextRow",
  parts: "parts"
};
function isTextRow(item) {
  return reflection.isInstance(item, TextRow.$type);
}
var Title = {
  $type: "Title",
  parts: "parts"
};
var Unreadable = {
  $type: "Unreadable",
  text: "text"
};
function isUnreadable(item) {
  return reflection.isInstance(item, Unreadable.$type);
}
var UnreadableLine = {
  $type: "UnreadableLine",
  text: "text"
};
function isUnreadableLine(item) {
  return reflection.isInstance(item, UnreadableLine.$type);
}
var Wording = {
  $type: "Wording",
  language: "language",
  text: "text"
};
function isWording(item) {
  return reflection.isInstance(item, Wording.$type);
}
var AgendaAstReflection = class extends langium.AbstractAstReflection {
  types = {
    Agenda: {
      name: Agenda.$type,
      properties: {
        masthead: {
          name: Agenda.masthead,
          defaultValue: [],
          optional: true
        },
        opening: {
          name: Agenda.opening,
          optional: true
        },
        sections: {
          name: Agenda.sections,
          defaultValue: [],
          optional: true
        }
      },
      superTypes: []
    },
    Block: {
      name: Block.$type,
      properties: {},
      superTypes: []
    },
    CitedTitle: {
      name: CitedTitle.$type,
      properties: {
        leading: {
          name: CitedTitle.leading,
          optional: true
        },
        trailing: {
          name: CitedTitle.trailing,
          optional: true
        }
      },
      superTypes: [Inline.$type]
    },
    DateText: {
      name: DateText.$type,
      properties: {
        text: {
          name: DateText.text
        }
      },
      superTypes: [Inline.$type]
    },
    Day: {
      name: Day.$type,
      properties: {
        date: {
          name: Day.date,
          optional: true
        },
        slots: {
          name: Day.slots,
          defaultValue: [],
          optional: true
        },
        strays: {
          name: Day.strays,
          defaultValue: [],
          optional: true
        },
        unreadable: {
          name: Day.unreadable,
          optional: true
        }
      },
      superTypes: []
    },
    DecisionCitation: {
      name: DecisionCitation.$type,
      properties: {
        entry: {
          name: DecisionCitation.entry,
          referenceType: RegisterEntry.$type
        }
      },
      superTypes: [Inline.$type]
    },
    Documentation: {
      name: Documentation.$type,
      properties: {
        papers: {
          name: Documentation.papers,
          defaultValue: [],
          optional: true
        }
      },
      superTypes: [Block.$type]
    },
    Field: {
      name: Field.$type,
      properties: {
        key: {
          name: Field.key
        },
        parts: {
          name: Field.parts,
          defaultValue: [],
          optional: true
        }
      },
      superTypes: []
    },
    Footnote: {
      name: Footnote.$type,
      properties: {
        name: {
          name: Footnote.name
        },
        parts: {
          name: Footnote.parts,
          defaultValue: [],
          optional: true
        }
      },
      superTypes: [Block.$type, Row.$type]
    },
    Heading: {
      name: Heading.$type,
      properties: {
        blocks: {
          name: Heading.blocks,
          defaultValue: [],
          optional: true
        },
        title: {
          name: Heading.title,
          optional: true
        }
      },
      superTypes: []
    },
    Inline: {
      name: Inline.$type,
      properties: {},
      superTypes: []
    },
    Item: {
      name: Item.$type,
      properties: {
        blocks: {
          name: Item.blocks,
          defaultValue: [],
          optional: true
        },
        name: {
          name: Item.name,
          optional: true
        },
        title: {
          name: Item.title,
          optional: true
        }
      },
      superTypes: []
    },
    ItemRow: {
      name: ItemRow.$type,
      properties: {
        taken: {
          name: ItemRow.taken,
          defaultValue: []
        },
        unreadable: {
          name: ItemRow.unreadable,
          optional: true
        }
      },
      superTypes: [Row.$type]
    },
    ListEntry: {
      name: ListEntry.$type,
      properties: {
        marker: {
          name: ListEntry.marker
        },
        parts: {
          name: ListEntry.parts,
          defaultValue: [],
          optional: true
        }
      },
      superTypes: [Block.$type]
    },
    MalformedCitation: {
      name: MalformedCitation.$type,
      properties: {
        number: {
          name: MalformedCitation.number
        }
      },
      superTypes: [Inline.$type]
    },
    Mark: {
      name: Mark.$type,
      properties: {
        note: {
          name: Mark.note,
          referenceType: Footnote.$type
        }
      },
      superTypes: [Inline.$type]
    },
    Mention: {
      name: Mention.$type,
      properties: {
        item: {
          name: Mention.item,
          referenceType: Item.$type,
          optional: true
        },
        unreadable: {
          name: Mention.unreadable,
          optional: true
        }
      },
      superTypes: [Inline.$type]
    },
    Opening: {
      name: Opening.$type,
      properties: {
        marks: {
          name: Opening.marks,
          defaultValue: [],
          optional: true
        },
        symbol: {
          name: Opening.symbol,
          optional: true
        },
        unreadable: {
          name: Opening.unreadable,
          optional: true
        }
      },
      superTypes: []
    },
    Paper: {
      name: Paper.$type,
      properties: {
        bullet: {
          name: Paper.bullet
        },
        parts: {
          name: Paper.parts,
          defaultValue: [],
          optional: true
        }
      },
      superTypes: []
    },
    Paragraph: {
      name: Paragraph.$type,
      properties: {
        parts: {
          name: Paragraph.parts,
          defaultValue: []
        }
      },
      superTypes: [Block.$type]
    },
    Register: {
      name: Register.$type,
      properties: {
        entries: {
          name: Register.entries,
          defaultValue: [],
          optional: true
        },
        names: {
          name: Register.names,
          defaultValue: [],
          optional: true
        },
        symbol: {
          name: Register.symbol,
          optional: true
        },
        unreadable: {
          name: Register.unreadable,
          optional: true
        }
      },
      superTypes: []
    },
    RegisterEntry: {
      name: RegisterEntry.$type,
      properties: {
        kind: {
          name: RegisterEntry.kind
        },
        name: {
          name: RegisterEntry.name,
          optional: true
        },
        unreadable: {
          name: RegisterEntry.unreadable,
          optional: true
        },
        wordings: {
          name: RegisterEntry.wordings,
          defaultValue: [],
          optional: true
        }
      },
      superTypes: []
    },
    ResolutionCitation: {
      name: ResolutionCitation.$type,
      properties: {
        entry: {
          name: ResolutionCitation.entry,
          referenceType: RegisterEntry.$type
        }
      },
      superTypes: [Inline.$type]
    },
    Row: {
      name: Row.$type,
      properties: {},
      superTypes: []
    },
    Schedule: {
      name: Schedule.$type,
      properties: {
        blocks: {
          name: Schedule.blocks,
          defaultValue: [],
          optional: true
        },
        days: {
          name: Schedule.days,
          defaultValue: [],
          optional: true
        },
        slots: {
          name: Schedule.slots,
          defaultValue: [],
          optional: true
        },
        title: {
          name: Schedule.title,
          optional: true
        }
      },
      superTypes: []
    },
    Slot: {
      name: Slot.$type,
      properties: {
        rows: {
          name: Slot.rows,
          defaultValue: [],
          optional: true
        },
        taken: {
          name: Slot.taken,
          defaultValue: [],
          optional: true
        },
        time: {
          name: Slot.time
        },
        track: {
          name: Slot.track,
          optional: true
        },
        unreadable: {
          name: Slot.unreadable,
          optional: true
        }
      },
      superTypes: []
    },
    SymbolText: {
      name: SymbolText.$type,
      properties: {
        symbol: {
          name: SymbolText.symbol
        }
      },
      superTypes: [Inline.$type]
    },
    Taken: {
      name: Taken.$type,
      properties: {
        continued: {
          name: Taken.continued,
          optional: true
        },
        item: {
          name: Taken.item,
          referenceType: Item.$type
        },
        marks: {
          name: Taken.marks,
          defaultValue: [],
          optional: true
        }
      },
      superTypes: []
    },
    Text: {
      name: Text.$type,
      properties: {
        text: {
          name: Text.text
        }
      },
      superTypes: [Inline.$type]
    },
    TextRow: {
      name: TextRow.$type,
      properties: {
        parts: {
          name: TextRow.parts,
          defaultValue: [],
          optional: true
        }
      },
      superTypes: [Row.$type]
    },
    Title: {
      name: Title.$type,
      properties: {
        parts: {
          name: Title.parts,
          defaultValue: []
        }
      },
      superTypes: []
    },
    Unreadable: {
      name: Unreadable.$type,
      properties: {
        text: {
          name: Unreadable.text
        }
      },
      superTypes: []
    },
    UnreadableLine: {
      name: UnreadableLine.$type,
      properties: {
        text: {
          name: UnreadableLine.text
        }
      },
      superTypes: [Row.$type]
    },
    Wording: {
      name: Wording.$type,
      properties: {
        language: {
          name: Wording.language
        },
        text: {
          name: Wording.text,
          optional: true
        }
      },
      superTypes: []
    }
  };
};
var reflection = new AgendaAstReflection();

// language/grammar/generated/grammar.ts
import { loadGrammarFromJson } from "langium";
var loadedAnnotatedAgendaGrammar;
var AnnotatedAgendaGrammar = () => loadedAnnotatedAgendaGrammar ?? (loadedAnnotatedAgendaGrammar = loadGrammarFromJson(`{
  "$type": "Grammar",
  "isDeclared": true,
  "name": "AnnotatedAgenda",
  "imports": [],
  "rules": [
    {
      "$type": "ParserRule",
      "entry": true,
      "name": "Agenda",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Assignment",
            "feature": "opening",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@1"
              },
              "arguments": []
            },
            "cardinality": "?"
          },
          {
            "$type": "Assignment",
            "feature": "masthead",
            "operator": "+=",
            "terminal": {
              "$type": "Alternatives",
              "elements": [
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@2"
                  },
                  "arguments": []
                },
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@11"
                  },
                  "arguments": []
                },
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@54"
                  },
                  "arguments": []
                }
              ]
            },
            "cardinality": "*"
          },
          {
            "$type": "Assignment",
            "feature": "sections",
            "operator": "+=",
            "terminal": {
              "$type": "Alternatives",
              "elements": [
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@3"
                  },
                  "arguments": []
                },
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@4"
                  },
                  "arguments": []
                },
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@12"
                  },
                  "arguments": []
                }
              ]
            },
            "cardinality": "*"
          }
        ]
      },
      "fragment": false,
      "parameters": [],
      "$comment": "/** An annotated provisional agenda with its annex. */"
    },
    {
      "$type": "ParserRule",
      "name": "Opening",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Keyword",
            "value": "agenda"
          },
          {
            "$type": "Assignment",
            "feature": "symbol",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@25"
              },
              "arguments": []
            },
            "cardinality": "?"
          },
          {
            "$type": "Assignment",
            "feature": "marks",
            "operator": "+=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@27"
              },
              "arguments": []
            },
            "cardinality": "*"
          },
          {
            "$type": "Assignment",
            "feature": "unreadable",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@53"
              },
              "arguments": []
            },
            "cardinality": "?"
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@52"
            },
            "arguments": []
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": [],
      "$comment": "/** The first line: the document's symbol. */"
    },
    {
      "$type": "ParserRule",
      "name": "Field",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Assignment",
            "feature": "key",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@29"
              },
              "arguments": []
            }
          },
          {
            "$type": "Keyword",
            "value": ":"
          },
          {
            "$type": "Assignment",
            "feature": "parts",
            "operator": "+=",
            "terminal": {
              "$type": "Alternatives",
              "elements": [
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@20"
                  },
                  "arguments": []
                },
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@27"
                  },
                  "arguments": []
                }
              ]
            },
            "cardinality": "*"
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@52"
            },
            "arguments": []
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": [],
      "$comment": "/** A line of the masthead, \`key: value\`. */"
    },
    {
      "$type": "ParserRule",
      "name": "Item",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Keyword",
            "value": "item"
          },
          {
            "$type": "Assignment",
            "feature": "name",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@30"
              },
              "arguments": []
            },
            "cardinality": "?"
          },
          {
            "$type": "Assignment",
            "feature": "title",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@5"
              },
              "arguments": []
            },
            "cardinality": "?"
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@52"
            },
            "arguments": []
          },
          {
            "$type": "Assignment",
            "feature": "blocks",
            "operator": "+=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@6"
              },
              "arguments": []
            },
            "cardinality": "*"
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "Heading",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Keyword",
            "value": "heading"
          },
          {
            "$type": "Assignment",
            "feature": "title",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@5"
              },
              "arguments": []
            },
            "cardinality": "?"
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@52"
            },
            "arguments": []
          },
          {
            "$type": "Assignment",
            "feature": "blocks",
            "operator": "+=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@6"
              },
              "arguments": []
            },
            "cardinality": "*"
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": [],
      "$comment": "/** An unnumbered heading among the annotations. */"
    },
    {
      "$type": "ParserRule",
      "name": "Title",
      "definition": {
        "$type": "Assignment",
        "feature": "parts",
        "operator": "+=",
        "terminal": {
          "$type": "RuleCall",
          "rule": {
            "$ref": "#/rules@19"
          },
          "arguments": []
        },
        "cardinality": "+"
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "Block",
      "definition": {
        "$type": "Alternatives",
        "elements": [
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@7"
            },
            "arguments": []
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@8"
            },
            "arguments": []
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@9"
            },
            "arguments": []
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@11"
            },
            "arguments": []
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "Paragraph",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Assignment",
            "feature": "parts",
            "operator": "+=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@19"
              },
              "arguments": []
            },
            "cardinality": "+"
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@52"
            },
            "arguments": []
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "ListEntry",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Assignment",
            "feature": "marker",
            "operator": "=",
            "terminal": {
              "$type": "Alternatives",
              "elements": [
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@31"
                  },
                  "arguments": []
                },
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@32"
                  },
                  "arguments": []
                }
              ]
            }
          },
          {
            "$type": "Assignment",
            "feature": "parts",
            "operator": "+=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@19"
              },
              "arguments": []
            },
            "cardinality": "*"
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@52"
            },
            "arguments": []
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "Documentation",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Keyword",
            "value": "documentation"
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@52"
            },
            "arguments": []
          },
          {
            "$type": "Assignment",
            "feature": "papers",
            "operator": "+=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@10"
              },
              "arguments": []
            },
            "cardinality": "*"
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": [],
      "$comment": "/** The documents of an item, one a line. */"
    },
    {
      "$type": "ParserRule",
      "name": "Paper",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Assignment",
            "feature": "bullet",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@34"
              },
              "arguments": []
            }
          },
          {
            "$type": "Assignment",
            "feature": "parts",
            "operator": "+=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@19"
              },
              "arguments": []
            },
            "cardinality": "*"
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@52"
            },
            "arguments": []
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "Footnote",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@35"
            },
            "arguments": []
          },
          {
            "$type": "Assignment",
            "feature": "name",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@37"
              },
              "arguments": []
            }
          },
          {
            "$type": "Keyword",
            "value": "]:"
          },
          {
            "$type": "Assignment",
            "feature": "parts",
            "operator": "+=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@19"
              },
              "arguments": []
            },
            "cardinality": "*"
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@52"
            },
            "arguments": []
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": [],
      "$comment": "/** The text of a note, \`[^1]: text\`. */"
    },
    {
      "$type": "ParserRule",
      "name": "Schedule",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Keyword",
            "value": "schedule"
          },
          {
            "$type": "Assignment",
            "feature": "title",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@5"
              },
              "arguments": []
            },
            "cardinality": "?"
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@52"
            },
            "arguments": []
          },
          {
            "$type": "Assignment",
            "feature": "blocks",
            "operator": "+=",
            "terminal": {
              "$type": "Alternatives",
              "elements": [
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@7"
                  },
                  "arguments": []
                },
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@8"
                  },
                  "arguments": []
                },
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@15"
                  },
                  "arguments": []
                }
              ]
            },
            "cardinality": "*"
          },
          {
            "$type": "Assignment",
            "feature": "slots",
            "operator": "+=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@14"
              },
              "arguments": []
            },
            "cardinality": "*"
          },
          {
            "$type": "Assignment",
            "feature": "days",
            "operator": "+=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@13"
              },
              "arguments": []
            },
            "cardinality": "*"
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": [],
      "$comment": "/** The annex: the organization of work. */"
    },
    {
      "$type": "ParserRule",
      "name": "Day",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Keyword",
            "value": "day"
          },
          {
            "$type": "Assignment",
            "feature": "date",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@39"
              },
              "arguments": []
            },
            "cardinality": "?"
          },
          {
            "$type": "Assignment",
            "feature": "unreadable",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@53"
              },
              "arguments": []
            },
            "cardinality": "?"
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@52"
            },
            "arguments": []
          },
          {
            "$type": "Assignment",
            "feature": "strays",
            "operator": "+=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@15"
              },
              "arguments": []
            },
            "cardinality": "*"
          },
          {
            "$type": "Assignment",
            "feature": "slots",
            "operator": "+=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@14"
              },
              "arguments": []
            },
            "cardinality": "*"
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "Slot",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Assignment",
            "feature": "time",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@40"
              },
              "arguments": []
            }
          },
          {
            "$type": "Group",
            "elements": [
              {
                "$type": "Assignment",
                "feature": "taken",
                "operator": "+=",
                "terminal": {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@17"
                  },
                  "arguments": []
                }
              },
              {
                "$type": "Group",
                "elements": [
                  {
                    "$type": "RuleCall",
                    "rule": {
                      "$ref": "#/rules@42"
                    },
                    "arguments": []
                  },
                  {
                    "$type": "Assignment",
                    "feature": "taken",
                    "operator": "+=",
                    "terminal": {
                      "$type": "RuleCall",
                      "rule": {
                        "$ref": "#/rules@17"
                      },
                      "arguments": []
                    },
                    "cardinality": "?"
                  }
                ],
                "cardinality": "*"
              }
            ],
            "cardinality": "?"
          },
          {
            "$type": "Group",
            "elements": [
              {
                "$type": "Keyword",
                "value": "@"
              },
              {
                "$type": "Assignment",
                "feature": "track",
                "operator": "=",
                "terminal": {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@41"
                  },
                  "arguments": []
                },
                "cardinality": "?"
              }
            ],
            "cardinality": "?"
          },
          {
            "$type": "Group",
            "elements": [
              {
                "$type": "Assignment",
                "feature": "taken",
                "operator": "+=",
                "terminal": {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@17"
                  },
                  "arguments": []
                }
              },
              {
                "$type": "Group",
                "elements": [
                  {
                    "$type": "RuleCall",
                    "rule": {
                      "$ref": "#/rules@42"
                    },
                    "arguments": []
                  },
                  {
                    "$type": "Assignment",
                    "feature": "taken",
                    "operator": "+=",
                    "terminal": {
                      "$type": "RuleCall",
                      "rule": {
                        "$ref": "#/rules@17"
                      },
                      "arguments": []
                    },
                    "cardinality": "?"
                  }
                ],
                "cardinality": "*"
              }
            ],
            "cardinality": "?"
          },
          {
            "$type": "Assignment",
            "feature": "unreadable",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@53"
              },
              "arguments": []
            },
            "cardinality": "?"
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@52"
            },
            "arguments": []
          },
          {
            "$type": "Assignment",
            "feature": "rows",
            "operator": "+=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@15"
              },
              "arguments": []
            },
            "cardinality": "*"
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": [],
      "$comment": "/** A meeting: from, to, perhaps a track, and what it takes up. */"
    },
    {
      "$type": "ParserRule",
      "name": "Row",
      "definition": {
        "$type": "Alternatives",
        "elements": [
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@16"
            },
            "arguments": []
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@18"
            },
            "arguments": []
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@11"
            },
            "arguments": []
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@54"
            },
            "arguments": []
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "ItemRow",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Assignment",
            "feature": "taken",
            "operator": "+=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@17"
              },
              "arguments": []
            }
          },
          {
            "$type": "Group",
            "elements": [
              {
                "$type": "RuleCall",
                "rule": {
                  "$ref": "#/rules@42"
                },
                "arguments": []
              },
              {
                "$type": "Assignment",
                "feature": "taken",
                "operator": "+=",
                "terminal": {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@17"
                  },
                  "arguments": []
                },
                "cardinality": "?"
              }
            ],
            "cardinality": "*"
          },
          {
            "$type": "Assignment",
            "feature": "unreadable",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@53"
              },
              "arguments": []
            },
            "cardinality": "?"
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@52"
            },
            "arguments": []
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "Taken",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Assignment",
            "feature": "item",
            "operator": "=",
            "terminal": {
              "$type": "CrossReference",
              "type": {
                "$ref": "#/rules@3"
              },
              "terminal": {
                "$type": "RuleCall",
                "rule": {
                  "$ref": "#/rules@30"
                },
                "arguments": []
              },
              "deprecatedSyntax": false,
              "isMulti": false
            }
          },
          {
            "$type": "Assignment",
            "feature": "marks",
            "operator": "+=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@27"
              },
              "arguments": []
            },
            "cardinality": "*"
          },
          {
            "$type": "Group",
            "elements": [
              {
                "$type": "Assignment",
                "feature": "continued",
                "operator": "=",
                "terminal": {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@43"
                  },
                  "arguments": []
                }
              },
              {
                "$type": "Assignment",
                "feature": "marks",
                "operator": "+=",
                "terminal": {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@27"
                  },
                  "arguments": []
                },
                "cardinality": "*"
              }
            ],
            "cardinality": "?"
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": [],
      "$comment": "/** An item as it stands in the schedule. */"
    },
    {
      "$type": "ParserRule",
      "name": "TextRow",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@33"
            },
            "arguments": []
          },
          {
            "$type": "Assignment",
            "feature": "parts",
            "operator": "+=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@19"
              },
              "arguments": []
            },
            "cardinality": "*"
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@52"
            },
            "arguments": []
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "Inline",
      "definition": {
        "$type": "Alternatives",
        "elements": [
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@20"
            },
            "arguments": []
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@21"
            },
            "arguments": []
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@22"
            },
            "arguments": []
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@23"
            },
            "arguments": []
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@24"
            },
            "arguments": []
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@25"
            },
            "arguments": []
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@26"
            },
            "arguments": []
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@27"
            },
            "arguments": []
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@28"
            },
            "arguments": []
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": [],
      "$comment": "/** What running text is made of. */"
    },
    {
      "$type": "ParserRule",
      "name": "Text",
      "definition": {
        "$type": "Assignment",
        "feature": "text",
        "operator": "=",
        "terminal": {
          "$type": "RuleCall",
          "rule": {
            "$ref": "#/rules@44"
          },
          "arguments": []
        }
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "ResolutionCitation",
      "definition": {
        "$type": "Assignment",
        "feature": "entry",
        "operator": "=",
        "terminal": {
          "$type": "CrossReference",
          "type": {
            "$ref": "#/rules@58"
          },
          "terminal": {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@45"
            },
            "arguments": []
          },
          "deprecatedSyntax": false,
          "isMulti": false
        }
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "DecisionCitation",
      "definition": {
        "$type": "Assignment",
        "feature": "entry",
        "operator": "=",
        "terminal": {
          "$type": "CrossReference",
          "type": {
            "$ref": "#/rules@58"
          },
          "terminal": {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@46"
            },
            "arguments": []
          },
          "deprecatedSyntax": false,
          "isMulti": false
        }
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "MalformedCitation",
      "definition": {
        "$type": "Assignment",
        "feature": "number",
        "operator": "=",
        "terminal": {
          "$type": "RuleCall",
          "rule": {
            "$ref": "#/rules@47"
          },
          "arguments": []
        }
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "CitedTitle",
      "definition": {
        "$type": "Alternatives",
        "elements": [
          {
            "$type": "Assignment",
            "feature": "leading",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@48"
              },
              "arguments": []
            }
          },
          {
            "$type": "Assignment",
            "feature": "trailing",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@49"
              },
              "arguments": []
            }
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": [],
      "$comment": "/** The title of a resolution as it is quoted beside its number: before it (Chinese) or after it. */"
    },
    {
      "$type": "ParserRule",
      "name": "SymbolText",
      "definition": {
        "$type": "Assignment",
        "feature": "symbol",
        "operator": "=",
        "terminal": {
          "$type": "RuleCall",
          "rule": {
            "$ref": "#/rules@50"
          },
          "arguments": []
        }
      },
      "entry": false,
      "fragment": false,
      "parameters": [],
      "$comment": "/** A document symbol, \`CAC/COSP/WG.4/2024/3\`. */"
    },
    {
      "$type": "ParserRule",
      "name": "DateText",
      "definition": {
        "$type": "Assignment",
        "feature": "text",
        "operator": "=",
        "terminal": {
          "$type": "RuleCall",
          "rule": {
            "$ref": "#/rules@51"
          },
          "arguments": []
        }
      },
      "entry": false,
      "fragment": false,
      "parameters": [],
      "$comment": "/** A date in words, with its weekday where one stands beside it; a range is one date text. */"
    },
    {
      "$type": "ParserRule",
      "name": "Mark",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@36"
            },
            "arguments": []
          },
          {
            "$type": "Assignment",
            "feature": "note",
            "operator": "=",
            "terminal": {
              "$type": "CrossReference",
              "type": {
                "$ref": "#/rules@11"
              },
              "terminal": {
                "$type": "RuleCall",
                "rule": {
                  "$ref": "#/rules@37"
                },
                "arguments": []
              },
              "deprecatedSyntax": false,
              "isMulti": false
            }
          },
          {
            "$type": "Keyword",
            "value": "]"
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": [],
      "$comment": "/** The mark of a note, \`[^1]\`. */"
    },
    {
      "$type": "ParserRule",
      "name": "Mention",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@38"
            },
            "arguments": []
          },
          {
            "$type": "Assignment",
            "feature": "item",
            "operator": "=",
            "terminal": {
              "$type": "CrossReference",
              "type": {
                "$ref": "#/rules@3"
              },
              "terminal": {
                "$type": "RuleCall",
                "rule": {
                  "$ref": "#/rules@30"
                },
                "arguments": []
              },
              "deprecatedSyntax": false,
              "isMulti": false
            },
            "cardinality": "?"
          },
          {
            "$type": "Assignment",
            "feature": "unreadable",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@53"
              },
              "arguments": []
            },
            "cardinality": "?"
          },
          {
            "$type": "Keyword",
            "value": "}"
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": [],
      "$comment": "/** A checked mention of an item, \`{item 2 (a)}\`. */"
    },
    {
      "$type": "TerminalRule",
      "name": "KEY",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<KEY>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "LABEL",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<LABEL>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false,
      "$comment": "/** \`2\`, \`2 (a)\`, \`2 a) i)\`, \`2 (a) (\u4E00)\`, \`2 (\u0623)\`. Its value is the normal form \`2(a)(i)\`. */"
    },
    {
      "$type": "TerminalRule",
      "name": "MARKER",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<MARKER>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false,
      "$comment": "/** \`(a)\`, \`i)\`, \`(\u4E00)\`, \`(\u0623)\` at the head of a line. */"
    },
    {
      "$type": "TerminalRule",
      "name": "DASH",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<DASH>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "ROW",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<ROW>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "PAPER",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<PAPER>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false,
      "$comment": "/** The head of a line of documentation: a dash, or no characters. */"
    },
    {
      "$type": "TerminalRule",
      "name": "DEFINE",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<DEFINE>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "MARK",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<MARK>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "NOTE",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<NOTE>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "MENTION",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<MENTION>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "ISO_DATE",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<ISO_DATE>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "TIMES",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<TIMES>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false,
      "$comment": "/** \`15:00-18:00\`, with any dash, \`:\` or \`.\`; half typed as \`15:00-\`. */"
    },
    {
      "$type": "TerminalRule",
      "name": "TRACK",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<TRACK>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "COMMA",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<COMMA>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "CONTINUED",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<CONTINUED>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false,
      "$comment": "/** \\"(continued)\\" in any of the six languages. */"
    },
    {
      "$type": "TerminalRule",
      "name": "TEXT",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<TEXT>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "RESOLUTION",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<RESOLUTION>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "DECISION",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<DECISION>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "MALFORMED",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<MALFORMED>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false,
      "$comment": "/** Stands where a citation has its number, and is none: \`10//3\`. */"
    },
    {
      "$type": "TerminalRule",
      "name": "TITLE_BEFORE",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<TITLE_BEFORE>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "TITLE_AFTER",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<TITLE_AFTER>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "SYMBOL",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<SYMBOL>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "DATE",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<DATE>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "END",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<END>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "ParserRule",
      "name": "Unreadable",
      "definition": {
        "$type": "Assignment",
        "feature": "text",
        "operator": "=",
        "terminal": {
          "$type": "RuleCall",
          "rule": {
            "$ref": "#/rules@55"
          },
          "arguments": []
        }
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "UnreadableLine",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Assignment",
            "feature": "text",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@55"
              },
              "arguments": []
            }
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@52"
            },
            "arguments": []
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "TerminalRule",
      "name": "UNREADABLE",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<UNREADABLE>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "hidden": true,
      "name": "COMMENT",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<COMMENT>/",
        "parenthesized": false
      },
      "fragment": false
    },
    {
      "$type": "ParserRule",
      "entry": false,
      "name": "Register",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Group",
            "elements": [
              {
                "$type": "Keyword",
                "value": "register"
              },
              {
                "$type": "Assignment",
                "feature": "symbol",
                "operator": "=",
                "terminal": {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@60"
                  },
                  "arguments": []
                },
                "cardinality": "?"
              },
              {
                "$type": "Assignment",
                "feature": "unreadable",
                "operator": "=",
                "terminal": {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@53"
                  },
                  "arguments": []
                },
                "cardinality": "?"
              },
              {
                "$type": "RuleCall",
                "rule": {
                  "$ref": "#/rules@52"
                },
                "arguments": []
              }
            ],
            "cardinality": "?"
          },
          {
            "$type": "Assignment",
            "feature": "names",
            "operator": "+=",
            "terminal": {
              "$type": "Alternatives",
              "elements": [
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@59"
                  },
                  "arguments": []
                },
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@54"
                  },
                  "arguments": []
                }
              ]
            },
            "cardinality": "*"
          },
          {
            "$type": "Assignment",
            "feature": "entries",
            "operator": "+=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@58"
              },
              "arguments": []
            },
            "cardinality": "*"
          }
        ]
      },
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "RegisterEntry",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Assignment",
            "feature": "kind",
            "operator": "=",
            "terminal": {
              "$type": "Alternatives",
              "elements": [
                {
                  "$type": "Keyword",
                  "value": "resolution"
                },
                {
                  "$type": "Keyword",
                  "value": "decision"
                }
              ]
            }
          },
          {
            "$type": "Assignment",
            "feature": "name",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@61"
              },
              "arguments": []
            },
            "cardinality": "?"
          },
          {
            "$type": "Assignment",
            "feature": "unreadable",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@53"
              },
              "arguments": []
            },
            "cardinality": "?"
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@52"
            },
            "arguments": []
          },
          {
            "$type": "Assignment",
            "feature": "wordings",
            "operator": "+=",
            "terminal": {
              "$type": "Alternatives",
              "elements": [
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@59"
                  },
                  "arguments": []
                },
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@54"
                  },
                  "arguments": []
                }
              ]
            },
            "cardinality": "*"
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "Wording",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Assignment",
            "feature": "language",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@62"
              },
              "arguments": []
            }
          },
          {
            "$type": "Keyword",
            "value": ":"
          },
          {
            "$type": "Assignment",
            "feature": "text",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@63"
              },
              "arguments": []
            },
            "cardinality": "?"
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@52"
            },
            "arguments": []
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "TerminalRule",
      "name": "BODY",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<BODY>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "NUMBER",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<NUMBER>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "LANGUAGE",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<LANGUAGE>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "WORDING",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<WORDING>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    }
  ],
  "interfaces": [],
  "types": []
}`));
var loadedResolutionRegisterGrammar;
var ResolutionRegisterGrammar = () => loadedResolutionRegisterGrammar ?? (loadedResolutionRegisterGrammar = loadGrammarFromJson(`{
  "$type": "Grammar",
  "isDeclared": true,
  "name": "ResolutionRegister",
  "imports": [],
  "rules": [
    {
      "$type": "ParserRule",
      "entry": true,
      "name": "Register",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Group",
            "elements": [
              {
                "$type": "Keyword",
                "value": "register"
              },
              {
                "$type": "Assignment",
                "feature": "symbol",
                "operator": "=",
                "terminal": {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@3"
                  },
                  "arguments": []
                },
                "cardinality": "?"
              },
              {
                "$type": "Assignment",
                "feature": "unreadable",
                "operator": "=",
                "terminal": {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@8"
                  },
                  "arguments": []
                },
                "cardinality": "?"
              },
              {
                "$type": "RuleCall",
                "rule": {
                  "$ref": "#/rules@7"
                },
                "arguments": []
              }
            ],
            "cardinality": "?"
          },
          {
            "$type": "Assignment",
            "feature": "names",
            "operator": "+=",
            "terminal": {
              "$type": "Alternatives",
              "elements": [
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@2"
                  },
                  "arguments": []
                },
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@9"
                  },
                  "arguments": []
                }
              ]
            },
            "cardinality": "*"
          },
          {
            "$type": "Assignment",
            "feature": "entries",
            "operator": "+=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@1"
              },
              "arguments": []
            },
            "cardinality": "*"
          }
        ]
      },
      "fragment": false,
      "parameters": [],
      "$comment": "/** The register of one body: its names, and its resolutions and decisions with their titles. */"
    },
    {
      "$type": "ParserRule",
      "name": "RegisterEntry",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Assignment",
            "feature": "kind",
            "operator": "=",
            "terminal": {
              "$type": "Alternatives",
              "elements": [
                {
                  "$type": "Keyword",
                  "value": "resolution"
                },
                {
                  "$type": "Keyword",
                  "value": "decision"
                }
              ]
            }
          },
          {
            "$type": "Assignment",
            "feature": "name",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@4"
              },
              "arguments": []
            },
            "cardinality": "?"
          },
          {
            "$type": "Assignment",
            "feature": "unreadable",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@8"
              },
              "arguments": []
            },
            "cardinality": "?"
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@7"
            },
            "arguments": []
          },
          {
            "$type": "Assignment",
            "feature": "wordings",
            "operator": "+=",
            "terminal": {
              "$type": "Alternatives",
              "elements": [
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@2"
                  },
                  "arguments": []
                },
                {
                  "$type": "RuleCall",
                  "rule": {
                    "$ref": "#/rules@9"
                  },
                  "arguments": []
                }
              ]
            },
            "cardinality": "*"
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "Wording",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Assignment",
            "feature": "language",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@5"
              },
              "arguments": []
            }
          },
          {
            "$type": "Keyword",
            "value": ":"
          },
          {
            "$type": "Assignment",
            "feature": "text",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@6"
              },
              "arguments": []
            },
            "cardinality": "?"
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@7"
            },
            "arguments": []
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": [],
      "$comment": "/** A name or a title in one language. Several names of a body are separated by \`|\`. */"
    },
    {
      "$type": "TerminalRule",
      "name": "BODY",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<BODY>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false,
      "$comment": "/** \`CAC/COSP\`: the symbol that the body's documents begin with. */"
    },
    {
      "$type": "TerminalRule",
      "name": "NUMBER",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<NUMBER>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false,
      "$comment": "/** \`10/3\`, \`S-32/1\`, \`3363 (XXX)\`. */"
    },
    {
      "$type": "TerminalRule",
      "name": "LANGUAGE",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<LANGUAGE>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "WORDING",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<WORDING>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "name": "END",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<END>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "ParserRule",
      "name": "Unreadable",
      "definition": {
        "$type": "Assignment",
        "feature": "text",
        "operator": "=",
        "terminal": {
          "$type": "RuleCall",
          "rule": {
            "$ref": "#/rules@10"
          },
          "arguments": []
        }
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "ParserRule",
      "name": "UnreadableLine",
      "definition": {
        "$type": "Group",
        "elements": [
          {
            "$type": "Assignment",
            "feature": "text",
            "operator": "=",
            "terminal": {
              "$type": "RuleCall",
              "rule": {
                "$ref": "#/rules@10"
              },
              "arguments": []
            }
          },
          {
            "$type": "RuleCall",
            "rule": {
              "$ref": "#/rules@7"
            },
            "arguments": []
          }
        ]
      },
      "entry": false,
      "fragment": false,
      "parameters": []
    },
    {
      "$type": "TerminalRule",
      "name": "UNREADABLE",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<UNREADABLE>/",
        "parenthesized": false
      },
      "fragment": false,
      "hidden": false
    },
    {
      "$type": "TerminalRule",
      "hidden": true,
      "name": "COMMENT",
      "definition": {
        "$type": "RegexToken",
        "regex": "/<COMMENT>/",
        "parenthesized": false
      },
      "fragment": false
    }
  ],
  "interfaces": [],
  "types": []
}`));

// language/grammar/generated/module.ts
var AnnotatedAgendaLanguageMetaData = {
  languageId: "agenda",
  fileExtensions: [".agenda"],
  caseInsensitive: false,
  mode: "development"
};
var ResolutionRegisterLanguageMetaData = {
  languageId: "register",
  fileExtensions: [".register"],
  caseInsensitive: false,
  mode: "development"
};
var AgendaGeneratedSharedModule = {
  AstReflection: () => new AgendaAstReflection()
};
var AnnotatedAgendaGeneratedModule = {
  Grammar: () => AnnotatedAgendaGrammar(),
  LanguageMetaData: () => AnnotatedAgendaLanguageMetaData,
  parser: {}
};
var ResolutionRegisterGeneratedModule = {
  Grammar: () => ResolutionRegisterGrammar(),
  LanguageMetaData: () => ResolutionRegisterLanguageMetaData,
  parser: {}
};

// language/references/exports.ts
import { DefaultScopeComputation, MultiMap } from "langium";

// language/references/registers.ts
import { UriUtils } from "langium";
var libraryScheme = "agenda-library";
var Registers = class {
  constructor(services) {
    this.services = services;
    services.workspace.DocumentBuilder.onUpdate((changed, deleted) => {
      if ([...changed, ...deleted].some((uri) => !UriUtils.extname(uri) || UriUtils.extname(uri) === ".register")) {
        this.forget();
      }
    });
  }
  services;
  #bodies;
  #version = 0;
  /** Drops what is kept; the next question reads the index again. For hosts that build documents without an update. */
  forget() {
    this.#bodies = void 0;
    this.#version++;
  }
  /** Grows whenever the registers may have changed. */
  get version() {
    return this.#version;
  }
  /** All bodies by symbol. */
  get bodies() {
    this.#bodies ??= this.#collect();
    return this.#bodies;
  }
  /** The entry of a body's register, or undefined. */
  find(body2, kind, number4) {
    return this.bodies.get(body2)?.entries.get(`${kind} ${number4}`);
  }
  #collect() {
    const index = this.services.workspace.IndexManager;
    const bodies = /* @__PURE__ */ new Map();
    const bodyOf = (symbol) => {
      const body2 = bodies.get(symbol) ?? { symbol, names: [], entries: /* @__PURE__ */ new Map() };
      bodies.set(symbol, body2);
      return body2;
    };
    for (const description of index.allElements("Register").toArray()) {
      bodyOf(description.name).names.push(...description.bodyNames);
    }
    const entries = index.allElements("RegisterEntry").toArray();
    for (const entry2 of entries.sort((one, other) => Number(isBuiltIn(one.documentUri)) - Number(isBuiltIn(other.documentUri)))) {
      const known = bodyOf(entry2.body).entries;
      const key2 = `${entry2.kind} ${entry2.name}`;
      if (!known.has(key2)) {
        known.set(key2, entry2);
      }
    }
    return bodies;
  }
};
function isBuiltIn(uri) {
  return uri.scheme === libraryScheme;
}
function namesOf(register) {
  return register.names.filter(isWording).flatMap((wording2) => (wording2.text ?? "").split("|").map((name, index) => ({ language: wording2.language.toLowerCase(), name: name.trim(), short: index > 0 }))).filter(({ name }) => name !== "");
}
function titlesOf(entry2) {
  return Object.fromEntries(entry2.wordings.filter(isWording).filter((wording2) => wording2.text).map((wording2) => [wording2.language.toLowerCase(), wording2.text ?? ""]));
}

// language/references/exports.ts
var RegisterExports = class extends DefaultScopeComputation {
  async collectExportedSymbols(document) {
    const register = document.parseResult.value;
    const body2 = register.symbol ?? "";
    if (!body2) {
      return [];
    }
    const head2 = { ...this.descriptions.createDescription(register, body2, document), bodyNames: namesOf(register) };
    const entries = register.entries.filter(isRegisterEntry).filter((entry2) => entry2.name).map((entry2) => ({
      ...this.descriptions.createDescription(entry2, entry2.name, document),
      body: body2,
      kind: entry2.kind,
      titles: titlesOf(entry2)
    }));
    return [head2, ...entries];
  }
  async collectLocalSymbols() {
    return new MultiMap();
  }
};
var AgendaExports = class extends DefaultScopeComputation {
  async collectExportedSymbols(document) {
    const agenda = document.parseResult.value;
    return agenda.sections.filter(isItem).filter((item) => item.name).map((item) => this.descriptions.createDescription(item, item.name, document));
  }
  async collectLocalSymbols() {
    return new MultiMap();
  }
};

// language/references/linker.ts
import { DefaultLinker } from "langium";

// language/syntax/nodes.ts
import { GrammarUtils } from "langium";
function isCitation(node) {
  return isResolutionCitation(node) || isDecisionCitation(node);
}
function spanOf(node) {
  const cst = node?.$cstNode;
  return cst ? { start: cst.offset, end: cst.end } : { start: 0, end: 0 };
}
function rangeOf(node, property, index) {
  const cst = property ? GrammarUtils.findNodeForProperty(node.$cstNode, property, index) ?? node.$cstNode : node.$cstNode;
  return cst?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
}
function textOf(node) {
  return node?.$cstNode?.text ?? "";
}
function runOf(passage) {
  const first = passage.parts[0]?.$cstNode;
  const last = passage.parts.at(-1)?.$cstNode;
  return first && last ? first.root.fullText.slice(first.offset, last.end) : "";
}

// language/references/linker.ts
var AgendaLinker = class extends DefaultLinker {
  #registers;
  constructor(services, registers) {
    super(services);
    this.#registers = registers;
  }
  getCandidate(reference) {
    const citation = reference.container;
    if (!isCitation(citation)) {
      return super.getCandidate(reference);
    }
    const { body: body2 } = this.scopeProvider.attributionOf(citation);
    const entry2 = body2 && this.#registers.find(body2, isDecisionCitation(citation) ? "decision" : "resolution", citation.entry.$refText);
    return entry2 || this.createLinkingError(reference);
  }
};

// language/references/scopes.ts
import { AstUtils as AstUtils2, DefaultScopeProvider, EMPTY_SCOPE, MapScope, MultiMapScope } from "langium";

// language/locales/locale.ts
var languages = ["ar", "en", "es", "fr", "ru", "zh"];

// language/locales/calendar.ts
function isLeapYear(year2) {
  return year2 % 4 === 0 && year2 % 100 !== 0 || year2 % 400 === 0;
}
function daysInMonth(year2, month) {
  const days = [31, isLeapYear(year2) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return days[month - 1] ?? 0;
}
function isRealDate(date) {
  return Number.isInteger(date.day) && date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
}
function dayNumber({ year: year2, month, day: day2 }) {
  const shifted = month <= 2 ? year2 - 1 : year2;
  const monthFromMarch = (month + 9) % 12;
  return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + Math.floor((153 * monthFromMarch + 2) / 5) + day2 - 1;
}
function isoWeekday(date) {
  return ((dayNumber(date) + 2) % 7 + 7) % 7 + 1;
}
function compareDates(left, right) {
  return left.year - right.year || left.month - right.month || left.day - right.day;
}
function addDays(date, days) {
  let { year: year2, month, day: day2 } = date;
  day2 += days;
  while (day2 > daysInMonth(year2, month)) {
    day2 -= daysInMonth(year2, month);
    [year2, month] = month === 12 ? [year2 + 1, 1] : [year2, month + 1];
  }
  while (day2 < 1) {
    [year2, month] = month === 1 ? [year2 - 1, 12] : [year2, month - 1];
    day2 += daysInMonth(year2, month);
  }
  return { year: year2, month, day: day2 };
}
function parseIsoDate(text2) {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/u.exec(text2);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : void 0;
}
function formatIsoDate({ year: year2, month, day: day2 }) {
  return `${String(year2).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day2).padStart(2, "0")}`;
}

// language/syntax/symbols.ts
var head = "(?:[A-Z]{2,12}|[AEST])(?:\\.\\d+)?(?:\\([A-Z]+\\))?";
var tail = "(?:[A-Za-z0-9&]+(?:[.\\-&][A-Za-z0-9&]+|\\([A-Za-z0-9]+\\))*)";
var loose = new RegExp(`(?<![\\p{L}\\p{N}/\uFF0F.@_-])${head}(?:[/\uFF0F]+(?:${tail})|[/\uFF0F]+ (?=\\d+/|[A-Z]+\\.\\d)(?:${tail})|[/\uFF0F]{2,}${tail}?)+[/\uFF0F]?\\*{0,2}`, "gu");
var strict = new RegExp(`^${head}(?:/${segment()})+\\*{0,2}$`, "u");
var numbered = /[/／] ?(?:(?:[A-Z]+-)?\d+(?:\(\d{4}\))?|[A-Za-z]+(?:\.[A-Za-z]+)*\.\d+|[A-Z]+\(\d+\)|[A-Z]+\.\d+\([IVX]+\)|Agenda)(?:[/／](?:(?:Add|Corr|Rev|Amend)\.?\d+|Summary))*[/／]?\*{0,2}$/u;
var addendum = /\/(Add|Corr|Rev|Amend)(\d+)/gu;
function segment() {
  return "[A-Za-z0-9]+(?:[.&-][A-Za-z0-9]+)*(?:\\([A-Za-z0-9]+\\))?";
}
function findSymbols(text2) {
  if (!text2.includes("/") && !text2.includes("\uFF0F")) {
    return [];
  }
  const found = [];
  for (const match of text2.matchAll(loose)) {
    const symbol = match[0];
    const slashes = symbol.match(/[/／]/gu)?.length ?? 0;
    const next = text2[match.index + symbol.length] ?? "";
    if (numbered.test(symbol) && /\d/u.test(symbol) && !/[\p{L}\p{N}]/u.test(/[\u4e00-\u9fff]/u.test(next) ? "" : next) && (slashes > 1 || /^(?:[AEST]|IDB|PBC|CLCS|HSP|DP|SPLOS|WHA)/u.test(symbol) || symbol.includes(".") || /^[A-Z]{3,}(?:\.\d+)?\/\d/u.test(symbol))) {
      found.push({ start: match.index, end: match.index + symbol.length });
    }
  }
  return found;
}
function symbolDefect(symbol) {
  if (/[／]/u.test(symbol)) {
    return { kind: "fullwidth", corrected: symbol.replace(/／/gu, "/") };
  }
  if (/\/ /u.test(symbol)) {
    return { kind: "blank", corrected: symbol.replace(/\/ /gu, "/") };
  }
  if (/\/\/|\/\*{0,2}$/u.test(symbol)) {
    return { kind: "segment" };
  }
  if (addendum.test(symbol)) {
    addendum.lastIndex = 0;
    return { kind: "dot", corrected: symbol.replace(addendum, "/$1.$2") };
  }
  return strict.test(symbol) && /\d/u.test(symbol) ? void 0 : { kind: "form" };
}
function plainSymbol(symbol) {
  return symbol.replace(/\*+$/u, "").trim();
}

// language/semantics/masthead.ts
var mastheadKeys = [
  "language",
  "conference",
  "body",
  "session",
  "dates",
  "place",
  "venue",
  "timezone",
  "distribution",
  "issued",
  "original",
  "title",
  "job",
  "register",
  "hours"
];
var neededKeys = ["language", "body", "session", "dates", "place", "distribution", "issued", "original"];
var distributions = ["General", "Limited", "Restricted"];
var usualHours = [{ start: 600, end: 780 }, { start: 900, end: 1080 }];
function readMasthead(agenda) {
  const values = /* @__PURE__ */ new Map();
  const problems = [];
  for (const field of agenda.masthead.filter(isField)) {
    const key2 = mastheadKeys.find((known) => known === field.key.toLowerCase());
    if (!key2) {
      problems.push({ field, kind: "unknown" });
    } else if (values.has(key2)) {
      problems.push({ field, kind: "repeated" });
    } else {
      values.set(key2, { text: valueOf(field), field });
    }
  }
  const read = (key2, reader, expected) => {
    const entry2 = values.get(key2);
    const value = entry2 && reader(entry2.text);
    if (entry2 && value === void 0) {
      problems.push({ field: entry2.field, kind: "value", expected });
    }
    return value;
  };
  const oneOf = (choices) => (text2) => choices.find((choice) => choice.toLowerCase() === text2.toLowerCase());
  read("timezone", (text2) => isTimeZone(text2) ? text2 : void 0, "a time zone such as Europe/Vienna");
  read("job", (text2) => /^[A-Z]{1,4}\.?\s?\d{2}-?\d{4,6}(?:\s*\(\s*[ACEFRS]\s*\))?$/u.test(text2) ? text2 : void 0, "a job number such as V.24-11111 (E)");
  read("body", (text2) => text2 || void 0, "the name of the body that meets");
  read("place", (text2) => text2 || void 0, "the place of the session, such as Vienna");
  read("register", (text2) => /^[A-Z][^\s]*$/u.test(text2) ? text2 : void 0, "the symbol of a body, such as CAC/COSP");
  return {
    symbol: agenda.opening?.symbol?.symbol ?? "",
    language: read("language", oneOf(languages), `one of ${languages.join(", ")}`),
    original: read("original", oneOf(languages), `one of ${languages.join(", ")}`),
    session: read("session", readSession, "a number such as 15"),
    dates: read("dates", readDates, "two days such as 2024-09-03 to 2024-09-06"),
    issued: read("issued", readDate, "a day such as 2024-06-13"),
    distribution: read("distribution", oneOf(distributions), distributions.join(", ")),
    hours: read("hours", readHours, "meeting hours such as 10:00-13:00, 15:00-18:00") ?? usualHours,
    values,
    problems
  };
}
function valueOf(field) {
  return field.parts.filter(isText).map((part2) => part2.text).join("").trim();
}
function symbolOf(agenda) {
  return plainSymbol(agenda.opening?.symbol?.symbol ?? "");
}
function readSession(text2) {
  return /^[1-9]\d{0,3}$/u.test(text2) ? Number(text2) : void 0;
}
function readDate(text2) {
  const date = parseIsoDate(text2);
  return date && isRealDate(date) ? date : void 0;
}
function readDates(text2) {
  const [from, to, ...more] = text2.split(/\s*(?:\bto\b|–|—|\s-\s)\s*/u).map(readDate);
  if (!from || more.length > 0 || text2.trim().length > 10 && !to) {
    return void 0;
  }
  const end = to ?? from;
  return Date.UTC(from.year, from.month, from.day) <= Date.UTC(end.year, end.month, end.day) ? { from, to: end } : void 0;
}
function readHours(text2) {
  const hours2 = text2.split(/\s*[,;]\s*/u).map((part2) => readTimes(part2));
  return hours2.length > 0 && hours2.every((range3) => range3 !== void 0 && range3.start < range3.end) ? hours2 : void 0;
}
function readTimes(text2) {
  const match = /^(\d{1,2})[:.：](\d{2})\s*[-–—−~]\s*(\d{1,2})[:.：](\d{2})$/u.exec(text2.trim());
  if (!match) {
    return void 0;
  }
  const [startHour = 0, startMinute = 0, endHour = 0, endMinute = 0] = match.slice(1).map(Number);
  const start2 = startHour * 60 + startMinute;
  const end = endHour * 60 + endMinute;
  return startHour < 24 && startMinute < 60 && endMinute < 60 && end <= 1440 ? { start: start2, end } : void 0;
}
function isTimeZone(text2) {
  try {
    return /\//u.test(text2) || text2 === "UTC" ? Boolean(new Intl.DateTimeFormat("en", { timeZone: text2 })) : false;
  } catch {
    return false;
  }
}

// language/locales/numerals.ts
var latin = "abcdefghijklmnopqrstuvwxyz";
var abjad = "\u0623\u0628\u062C\u062F\u0647\u0648\u0632\u062D\u0637\u064A\u0643\u0644\u0645\u0646\u0633\u0639\u0641\u0635\u0642\u0631\u0634\u062A\u062B\u062E\u0630\u0636\u0638\u063A";
var cyrillic = "\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u043A\u043B\u043C\u043D\u043E\u043F\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044D\u044E\u044F";
var lookAlikes = {
  \u0430: "a",
  \u0441: "c",
  \u0435: "e",
  \u043E: "o",
  \u0440: "p",
  \u0445: "x",
  \u0443: "y",
  \u043A: "k",
  \u0456: "i",
  \u0458: "j",
  \u0455: "s"
};
var highestRoman = 200;
function westernDigits(text2) {
  return text2.replace(/[٠-٩۰-۹０-９]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 65296 ? 65296 : code >= 1776 ? 1776 : 1632));
  });
}
function lowerAscii(text2) {
  return westernDigits(text2.normalize("NFKC")).toLowerCase();
}
function normaliseMarker(text2) {
  return lowerAscii(text2).replace(/[асеорхукіјѕ]/gu, (letter) => lookAlikes[letter] ?? letter).replace(/[\u0640\u064b-\u0652\u200b-\u200f]/gu, "").replace(/[اإآ]/gu, "\u0623").replace(/ى/gu, "\u064A");
}
function markerValues(bare) {
  const plain4 = normaliseMarker(bare).trim();
  const readings2 = [];
  const add2 = (script, value) => {
    if (value !== void 0 && value > 0 && !readings2.some((other) => other.script === script && other.value === value)) {
      readings2.push({ script, value });
    }
  };
  if (/^\d{1,4}$/u.test(plain4)) {
    add2("number", Number(plain4));
  }
  add2("letter", letterValue(plain4, latin));
  if (/^[ab][a-z]$/u.test(plain4)) {
    add2("letter", 26 * (latin.indexOf(plain4.charAt(0)) + 1) + latin.indexOf(plain4.charAt(1)) + 1);
  }
  add2("roman", fromRoman(plain4));
  add2("chinese", fromChinese(plain4));
  add2("abjad", letterValue(plain4, abjad));
  add2("letter", letterValue(lowerAscii(bare).trim(), cyrillic));
  return readings2;
}
function writeMarker(script, value) {
  switch (script) {
    case "letter":
      return writeLetter(value, latin);
    case "abjad":
      return writeLetter(value, abjad);
    case "roman":
      return toRoman(value);
    case "chinese":
      return toChinese(value);
    case "number":
      return String(value);
  }
}
function letterValue(text2, order) {
  const letter = text2.charAt(0);
  const place = letter === "" ? -1 : order.indexOf(letter);
  return place >= 0 && text2.length <= 4 && text2 === letter.repeat(text2.length) ? order.length * (text2.length - 1) + place + 1 : void 0;
}
function writeLetter(value, order) {
  return order.charAt((value - 1) % order.length).repeat(Math.ceil(value / order.length));
}
var romanSteps = [
  [1e3, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"]
];
function toRoman(value) {
  let rest2 = value;
  let text2 = "";
  for (const [step2, letters2] of romanSteps) {
    while (rest2 >= step2) {
      text2 += letters2;
      rest2 -= step2;
    }
  }
  return text2;
}
var romans = new Map(Array.from({ length: highestRoman }, (_, index) => [toRoman(index + 1), index + 1]));
function fromRoman(text2) {
  return romans.get(text2);
}
var chineseDigits = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
function toChinese(value) {
  const [hundreds, tens5, units4] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const digit = (number4) => chineseDigits.charAt(number4);
  const upper = hundreds > 0 ? `${digit(hundreds)}\u767E` : "";
  const middle = tens5 > 0 ? `${tens5 === 1 && hundreds === 0 ? "" : digit(tens5)}\u5341` : hundreds > 0 && units4 > 0 ? "\u96F6" : "";
  return upper + middle + (units4 > 0 ? digit(units4) : "");
}
function fromChinese(text2) {
  const plain4 = text2.replace(/〇/gu, "\u96F6").replace(/廿/gu, "\u4E8C\u5341").replace(/卅/gu, "\u4E09\u5341");
  const match = /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九])?$/u.exec(plain4);
  const digit = (character) => character ? chineseDigits.indexOf(character) : 0;
  if (match && plain4 !== "") {
    return 100 * digit(match[1]) + (match[3] ? 10 * (digit(match[2]) || 1) : 0) + digit(match[4]);
  }
  return /^[零一二三四五六七八九]{2,4}$/u.test(plain4) ? Number(Array.from(plain4, digit).join("")) : void 0;
}

// language/locales/spelling.ts
var gap = "[\\s\\u200b\\u200e\\u200f\\u061c\\u2060\\u202a-\\u202e\\u2066-\\u2069]";
var dash = "(?:[\\-\\u2010-\\u2015\\u2212\\uff0d~\uFF5E]|--)";
function looseBlanks(source) {
  return source.replace(/ /gu, `${gap}+`);
}
function looseLatin(source) {
  return looseBlanks(source).replace(/[à-öø-ÿ]/giu, (letter) => {
    const [base = letter, ...marks] = letter.normalize("NFD");
    return `(?:${letter}|${base}${marks.join("")}|${base})`;
  });
}
var latinFor = {
  \u0430: "a",
  \u0441: "c",
  \u0435: "e\u0451",
  \u043E: "o",
  \u0440: "p",
  \u0445: "x",
  \u0443: "y",
  \u043A: "k",
  \u043C: "m",
  \u0442: "t",
  \u0410: "A",
  \u0421: "C",
  \u0415: "E",
  \u041E: "O",
  \u0420: "P",
  \u0425: "X",
  \u0412: "B",
  \u041C: "M",
  \u0422: "T",
  \u041A: "K",
  \u041D: "H"
};
function looseCyrillic(source) {
  return looseBlanks(source).replace(/[а-я]/giu, (letter) => latinFor[letter] ? `[${letter}${latinFor[letter]}]` : letter);
}
function looseArabic(source) {
  return looseBlanks(source).replace(/([\u0621-\u064a])([?*+{]?)/gu, (_, letter, quantifier) => {
    const marked3 = `${/[أإآا]/u.test(letter) ? "[\u0623\u0625\u0622\u0627]" : letter}[\\u064b-\\u0652\\u0640]*`;
    return quantifier === "" ? marked3 : `(?:${marked3})${quantifier}`;
  });
}
function capitalised(text2) {
  return text2.charAt(0).toUpperCase() + text2.slice(1);
}

// language/locales/dates-day-first.ts
var reach = 48;
var year = "(?:1[89]|2[01])\\d\\d(?!\\d)";
function dayFirstDates(words) {
  const { flags, daySuffix } = words;
  const notBefore = `(?<![\\d/${words.notBefore}])(?<!\\d[.:,])`;
  const weekdayName = `(?<![\\p{N}${words.notBefore}])(?:${words.weekdays.join("|")})(?!\\p{L})`;
  const lead = `(?:(?:${words.dayLead})${gap}+)?`;
  const attached = words.attachedJoiner === void 0 ? "" : `|${gap}*[,\u060C]?${gap}+${words.attachedJoiner}`;
  const joiner = `(?:${gap}*[,\u060C]?${gap}+(?:${words.joiners})${gap}+|${gap}*${dash}${gap}*${attached})`;
  const month = `(?:${words.months.join("|")})(?!\\p{L})`;
  const dateExpression = new RegExp(
    `${notBefore}(\\d{1,2})(${daySuffix})(${words.beforeMonth})(${month})(?:(${words.beforeYear})(${year})(?:${words.yearTail})?)?`,
    `g${flags}`
  );
  const monthFirst = words.monthFirst === void 0 ? void 0 : new RegExp(
    `(?<!\\p{L})${words.monthFirst.replace("MONTH", `(?<month>${month})`).replace("YEAR", `(?<year>${year})`)}`,
    `g${flags}`
  );
  const weekdayBefore2 = new RegExp(`(${weekdayName})\\.?(?:${gap}*[,\u060C:(\uFF08]${gap}*|${gap}+)${lead}$`, flags);
  const weekdayJoined = new RegExp(`(${weekdayName})(?:${joiner}|[,\u060C]${gap}+)${lead}$`, flags);
  const dayJoined = new RegExp(`${notBefore}(\\d{1,2})${daySuffix}(?:[,\u060C]${gap}*)?${joiner}${lead}$`, flags);
  const dayListed = new RegExp(`${notBefore}(\\d{1,2})${daySuffix}${gap}*[,\u060C]${gap}+${lead}$`, flags);
  const weekdayAfter2 = new RegExp(
    `${gap}*[,\u060C]?${gap}*([(\uFF08])?${gap}*${lead}(${weekdayName}(?:${joiner}${lead}${weekdayName})?)${gap}*([)\uFF09])?`,
    `y${flags}`
  );
  const endsClause = new RegExp(`${gap}*(?:[,\u060C.;:)\u061B]|$)`, `y${flags}`);
  const numberNext = new RegExp(`^${gap}*[,\u060C]?${gap}*\\d`, "u");
  const weekdayWord2 = new RegExp(weekdayName, `g${flags}`);
  const numbered2 = (sources) => sources.map((source) => new RegExp(`^(?:${source})$`, flags));
  const monthExpressions = numbered2(words.months);
  const weekdayExpressions2 = numbered2(words.weekdays);
  const connection = new RegExp(`^(?:${joiner}|${gap}*[,\u060C]${gap}+)(?:${lead})$`, flags);
  const known = /* @__PURE__ */ new Map();
  const numberOf = (expressions, word) => {
    const number4 = known.get(word) ?? expressions.findIndex((each) => each.test(word)) + 1;
    known.set(word, number4);
    return number4;
  };
  function weekdayAt(word, start2) {
    return { number: numberOf(weekdayExpressions2, word), start: start2, end: start2 + word.length };
  }
  function daysBefore2(text2, floor, last) {
    const days = [last];
    let joined = false;
    let cursor = last.start;
    const before = (expression) => expression.exec(text2.slice(Math.max(floor, cursor - reach), cursor));
    const offset = () => Math.max(floor, cursor - reach);
    for (; ; ) {
      const [first = last] = days;
      const named = before(weekdayBefore2);
      if (named) {
        const start3 = offset() + named.index;
        days[0] = { ...first, start: start3, weekday: weekdayAt(named[1] ?? "", start3) };
        cursor = start3;
      }
      const listed = before(dayJoined) ?? (joined || named ? before(dayListed) : null);
      const value = Number(listed?.[1]);
      if (!listed || value < 1 || value > 31 || value >= Number(text2.slice(first.numberStart, first.numberEnd))) {
        break;
      }
      const start2 = offset() + listed.index;
      days.unshift({
        start: start2,
        numberStart: start2,
        numberEnd: start2 + (listed[1] ?? "").length,
        end: start2 + listed[0].trimEnd().length
      });
      cursor = start2;
      joined = true;
    }
    return shareWeekdays(text2, floor, days, cursor);
  }
  function shareWeekdays(text2, floor, days, from) {
    const [first] = days;
    if (!first?.weekday) {
      return days;
    }
    const row = [first.weekday];
    let cursor = from;
    for (; ; ) {
      const base = Math.max(floor, cursor - reach);
      const found = weekdayJoined.exec(text2.slice(base, cursor));
      if (!found) {
        break;
      }
      cursor = base + found.index;
      row.unshift(weekdayAt(found[1] ?? "", cursor));
    }
    const fits2 = row.length === days.length && days.slice(1).every((day2) => !day2.weekday);
    return row.length === 1 ? days : days.map((day2, index) => ({
      ...day2,
      start: day2.numberStart,
      weekday: fits2 ? row[index] : index > 0 ? day2.weekday : void 0
    }));
  }
  function takeWeekdayAfter(text2, days, end) {
    weekdayAfter2.lastIndex = end;
    const match = weekdayAfter2.exec(text2);
    if (!match || days.some((day2) => day2.weekday)) {
      return end;
    }
    const after = weekdayAfter2.lastIndex;
    const bracketed = match[1] !== void 0 && match[3] !== void 0;
    endsClause.lastIndex = after;
    const phrase = match[2] ?? "";
    const phraseStart = end + match[0].indexOf(phrase);
    if (!bracketed && (match[1] !== void 0 || !endsClause.test(text2) || numberNext.test(text2.slice(after, after + 20)))) {
      return end;
    }
    const row = Array.from(phrase.matchAll(weekdayWord2), (word) => weekdayAt(word[0], phraseStart + word.index));
    if (row.length !== days.length) {
      return end;
    }
    days.forEach((day2, index) => {
      day2.weekday = row[index];
    });
    return after;
  }
  return (text2) => {
    if (!/[\d٠-٩۰-۹０-９]/u.test(text2)) {
      return [];
    }
    const plain4 = westernDigits(text2);
    const found = [];
    let floor = 0;
    for (const match of plain4.matchAll(dateExpression)) {
      const [whole, number4 = "", suffix2 = "", , monthWord = "", , yearText] = match;
      const start2 = match.index;
      if (start2 < floor || yearText === void 0 && Number(number4) > 31) {
        continue;
      }
      const end = start2 + number4.length;
      const days = daysBefore2(plain4, floor, { start: start2, numberStart: start2, numberEnd: end, end: end + suffix2.length });
      const finish = takeWeekdayAfter(plain4, days, start2 + whole.length);
      for (const [index, day2] of days.entries()) {
        found.push({
          start: day2.start,
          end: index === days.length - 1 ? finish : day2.end,
          year: yearText === void 0 ? void 0 : Number(yearText),
          month: numberOf(monthExpressions, monthWord),
          day: Number(plain4.slice(day2.numberStart, day2.numberEnd)),
          dayRange: [day2.numberStart, day2.numberEnd],
          ...day2.weekday ? { weekday: day2.weekday } : {}
        });
      }
      floor = finish;
    }
    if (monthFirst) {
      for (const match of plain4.matchAll(monthFirst)) {
        const { month: monthWord = "", day: day2 = "", year: yearText = "" } = match.groups ?? {};
        const dayStart = match.index + monthWord.length + match[0].slice(monthWord.length).indexOf(day2);
        const end = match.index + match[0].length;
        if (found.some((date) => date.start < end && date.end > match.index)) {
          continue;
        }
        const base = Math.max(0, match.index - reach);
        const named = weekdayBefore2.exec(plain4.slice(base, match.index));
        const row = named && !weekdayJoined.test(plain4.slice(base, base + named.index)) ? weekdayAt(named[1] ?? "", base + named.index) : void 0;
        found.push({
          start: row?.start ?? match.index,
          end,
          year: Number(yearText),
          month: numberOf(monthExpressions, monthWord),
          day: Number(day2),
          dayRange: [dayStart, dayStart + day2.length],
          ...row ? { weekday: row } : {}
        });
      }
      found.sort((left, right) => left.start - right.start);
    }
    return shareYearBackward(plain4, found, connection);
  };
}
function shareYearBackward(text2, dates, connection) {
  for (let index = dates.length - 2; index >= 0; index--) {
    const [date, next] = [dates[index], dates[index + 1]];
    if (!date || !next || date.year !== void 0 || next.year === void 0 || !connection.test(text2.slice(date.end, next.start))) {
      continue;
    }
    const overNewYear = date.month >= 10 && next.month <= 3;
    if (date.month <= next.month || overNewYear) {
      dates[index] = { ...date, year: overNewYear ? next.year - 1 : next.year };
    }
  }
  return dates;
}

// language/locales/times.ts
function timesIn(words) {
  return (text2) => {
    const plain4 = westernDigits(text2);
    const placed = [];
    for (const match of plain4.matchAll(words.expression)) {
      const reading = words.read(match);
      if (reading && reading.minute < 60 && reading.hour <= 24) {
        placed.push({ reading, start: match.index, end: match.index + match[0].length });
      }
    }
    const times2 = [];
    placed.forEach((each, index) => {
      const other = words.halfFrom === "last" ? placed[index + 1] : placed[index - 1];
      const gapText = other && (words.halfFrom === "last" ? plain4.slice(each.end, other.start) : plain4.slice(other.end, each.start));
      const joined = gapText !== void 0 && words.joiner.test(gapText);
      const minutes = each.reading.half === "unknown" ? (joined && other ? borrowed(each.reading, other.reading, words.halfFrom) : void 0) ?? (each.reading.standsAlone ? minutesOf({ ...each.reading, half: "none" }) : void 0) : minutesOf(each.reading);
      if (minutes !== void 0) {
        const previous = placed[index - 1];
        const endsSlot = previous !== void 0 && words.joiner.test(plain4.slice(previous.end, each.start));
        times2.push(minutes === 0 && endsSlot ? 1440 : minutes);
      }
    });
    return times2;
  };
}
function minutesOf({ hour, minute, half }) {
  const hours2 = half === "afternoon" && hour < 12 ? hour + 12 : half === "morning" && hour === 12 ? 0 : hour;
  return hours2 * 60 + minute;
}
function borrowed(reading, other, from) {
  if (other.half === "unknown") {
    return void 0;
  }
  const told = minutesOf(other);
  const same = minutesOf({ ...reading, half: other.half });
  if (from === "last") {
    return same < told || other.half !== "afternoon" ? same : minutesOf({ ...reading, half: "morning" });
  }
  const noon = reading.hour === 12 ? 720 + reading.minute : same;
  return noon > told ? noon : noon + 720;
}

// language/locales/en.ts
var months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
var weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
var monthForms = [
  "January|JANUARY|Jan\\.?",
  "February|FEBRUARY|Feb\\.?",
  "March|MARCH|Mar\\.?",
  "April|APRIL|Apr\\.?",
  // In a title in capitals: "Item 3 May Be Deferred".
  looseBlanks(
    "(?:May|MAY)(?! (?:[Bb]e|[Nn]ot|[Aa]lso|[Hh]ave|[Oo]nly|[Ww]ish|[Cc]onsider|[Dd]ecide|[Rr]equest|[Ii]nclude|BE|NOT|ALSO|HAVE)(?!\\p{L}))"
  ),
  "June|JUNE|Jun\\.?",
  "July|JULY|Jul\\.?",
  "August|AUGUST|Aug\\.?",
  "September|SEPTEMBER|Sept?\\.?",
  "October|OCTOBER|Oct\\.?",
  "November|NOVEMBER|Nov\\.?",
  "December|DECEMBER|Dec\\.?"
];
var weekdayForms = [
  "[Mm]onday|MONDAY|Mon",
  "[Tt]uesday|TUESDAY|Tues?",
  "[Ww]ednesday|WEDNESDAY|Wed",
  "[Tt]hursday|THURSDAY|Thu(?:rs?)?",
  "[Ff]riday|FRIDAY|Fri",
  "[Ss]aturday|SATURDAY|Sat",
  "[Ss]unday|SUNDAY|Sun"
];
var languageNames = {
  ar: "Arabic",
  en: "English",
  es: "Spanish",
  fr: "French",
  ru: "Russian",
  zh: "Chinese"
};
var cardinals = [
  "",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen"
];
var tens = ["", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
var irregular = {
  one: "first",
  two: "second",
  three: "third",
  five: "fifth",
  eight: "eighth",
  nine: "ninth",
  twelve: "twelfth"
};
function ordinal(number4) {
  if (number4 < 1 || number4 > 199 || !Number.isInteger(number4)) {
    const ending = number4 % 100 > 10 && number4 % 100 < 14 ? "th" : ["th", "st", "nd", "rd"][number4 % 10] ?? "th";
    return `${number4}${ending}`;
  }
  if (number4 >= 100) {
    return number4 === 100 ? "one hundredth" : `one hundred and ${ordinal(number4 - 100)}`;
  }
  const word = cardinals[number4];
  if (word !== void 0) {
    return irregular[word] ?? `${word}th`;
  }
  const ten = tens[Math.floor(number4 / 10)] ?? "";
  return number4 % 10 === 0 ? ten.replace(/y$/u, "ieth") : `${ten}-${ordinal(number4 % 10)}`;
}
function englishDate({ year: year2, month, day: day2 }) {
  return `${day2}\xA0${months[month - 1] ?? month} ${year2}`;
}
function englishDistribution(kind) {
  return `Distr.: ${kind}`;
}
function englishLanguages(own, original) {
  const line2 = `Original: ${languageNames[original]}`;
  return own === original ? [line2] : [languageNames[own], line2];
}
function clock(minutes) {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  if (minute === 0 && hour % 12 === 0) {
    return { figure: hour === 12 ? "noon" : "midnight", suffix: "" };
  }
  return {
    figure: `${hour % 12 || 12}${minute === 0 ? "" : `.${String(minute).padStart(2, "0")}`}`,
    suffix: hour % 24 < 12 ? " a.m." : " p.m."
  };
}
var english = {
  language: "en",
  englishName: languageNames.en,
  jobLetter: "E",
  documentsCode: "en",
  direction: "ltr",
  levels: [
    [{ script: "number", before: "", after: "." }],
    [
      { script: "letter", before: "(", after: ")" },
      { script: "letter", before: "", after: ")" }
    ],
    [
      { script: "roman", before: "(", after: ")" },
      { script: "roman", before: "", after: ")" }
    ],
    [
      { script: "letter", before: "", after: "." },
      { script: "letter", before: "(", after: ")" },
      { script: "number", before: "(", after: ")" },
      { script: "roman", before: "(", after: ")" }
    ]
  ],
  phrases: {
    title: "Annotated provisional agenda",
    list: "Provisional agenda",
    annotations: "Annotations",
    documentation: "Documentation",
    annex: "Annex",
    schedule: "Proposed organization of work",
    dateAndTime: "Date and time",
    item: "Item",
    titleOrDescription: "Title or description",
    continued: "(continued)"
  },
  punctuation: { parent: ":", child: ";", last: "." },
  citations: {
    order: "before",
    plainWords: ["resolution", "decision"],
    resolution: looseBlanks("(?:resolutions?|res\\.)(?: (?:Nos?\\.|numbers?))?"),
    decision: looseBlanks("(?:decisions?|dec\\.)(?: (?:Nos?\\.|numbers?))?"),
    joiners: looseBlanks("(?:and|or|to|through|as well as)"),
    entitled: `(?:,?${gap}*(?:entitled|titled),?|,)`,
    quotes: [
      ["\u201C", "\u201D"],
      ['"', '"'],
      ["\u2018", "\u2019"],
      ["\xAB", "\xBB"]
    ]
  },
  continuedWords: ["continued", "cont(?:inue|[\u2019']|\\.)?d?\\.?", "concluded", "resumed"],
  itemWords: looseBlanks("(?:agenda )?(?:sub-?)?items?"),
  openingWords: looseBlanks("(?:open(?:s|ed|ing)?)(?!\\s*[\\-\u2010\u2011\u2013]\\s*ended)(?! (?:ended|for|to)(?!\\p{L}))"),
  printDate: englishDate,
  printDay: (date) => `${english.weekdayName(isoWeekday(date))}, ${englishDate(date)}`,
  printDateInText: (date) => english.printDay(date),
  printRange(from, to) {
    if (from.year !== to.year) {
      return `${englishDate(from)}\u2013${englishDate(to)}`;
    }
    if (from.month !== to.month) {
      return `${from.day}\xA0${months[from.month - 1] ?? from.month}\u2013${englishDate(to)}`;
    }
    return from.day === to.day ? englishDate(to) : `${from.day}\u2013${englishDate(to)}`;
  },
  printTime(minutes) {
    const { figure, suffix: suffix2 } = clock(minutes);
    return figure + suffix2;
  },
  printSlot(start2, end) {
    const [first, last] = [clock(start2), clock(end)];
    return `${first.figure}${first.suffix === last.suffix ? "" : first.suffix}\u2013${last.figure}${last.suffix}`;
  },
  printIssued: (date) => englishDate(date).replace("\xA0", " "),
  printDistribution: englishDistribution,
  printLanguages: (original) => englishLanguages("en", original),
  printSession: (number4) => `${capitalised(ordinal(number4))} session`,
  printMeeting: (place, dates) => `${place}, ${dates}`,
  printMention: (label2) => `item ${label2}`,
  printLabel: ([first = "", ...rest2]) => [first, ...rest2.map((part2) => `(${part2})`)].join(" "),
  printMarker: (part2, level) => level === 1 || level > 3 ? `${part2}.` : `(${part2})`,
  weekdayName: (number4) => weekdays[number4 - 1] ?? "",
  weekdayLike(number4, model) {
    const name = weekdays[number4 - 1] ?? "";
    return /^\p{Lu}{3}/u.test(model) ? name.toUpperCase() : /^\p{Ll}/u.test(model) ? name.toLowerCase() : name;
  },
  findDates: dayFirstDates({
    flags: "u",
    notBefore: "\\p{L}",
    months: monthForms,
    weekdays: weekdayForms,
    daySuffix: "(?:st|nd|rd|th)?",
    dayLead: "[Tt]he|[Oo]n|[Oo]n the",
    beforeMonth: `${gap}+(?:of${gap}+)?`,
    beforeYear: `,?${gap}+(?:of${gap}+)?`,
    yearTail: "",
    joiners: looseBlanks("to|and|or|until|through|&|and from|and on"),
    monthFirst: `MONTH${gap}+(?<day>\\d{1,2})(?:st|nd|rd|th)?,${gap}*YEAR`
  }),
  findTimes: timesIn({
    expression: new RegExp(
      `(?<![\\d/.:])(\\d{1,2})(?:([.:])(\\d\\d))?(?![\\d/:])(?:${gap}*([ap])\\.?${gap}?m(?![\\p{L}])\\.?)|(?:12${gap}+)?(?<!\\p{L})(noon|midnight)(?!\\p{L})|(?<![\\d/.:])(\\d{1,2})(?:([.:])(\\d\\d))?(?![\\d/:])`,
      "giu"
    ),
    joiner: new RegExp(`^(?:${gap}*${dash}${gap}*|${gap}+(?:to|until|and)${gap}+)$`, "iu"),
    halfFrom: "last",
    read([, hour, , minute, half, word, bareHour, sign, bareMinute]) {
      if (word !== void 0) {
        return { hour: word.toLowerCase() === "noon" ? 12 : 0, minute: 0, half: "none" };
      }
      return hour === void 0 ? { hour: Number(bareHour), minute: Number(bareMinute ?? 0), half: "unknown", standsAlone: sign === ":" } : { hour: Number(hour), minute: Number(minute ?? 0), half: half?.toLowerCase() === "a" ? "morning" : "afternoon" };
    }
  })
};

// language/locales/ar.ts
var months2 = [
  ["\u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062B\u0627\u0646\u064A", "\u064A\u0646\u0627\u064A\u0631"],
  ["\u0634\u0628\u0627\u0637", "\u0641\u0628\u0631\u0627\u064A\u0631"],
  ["\u0622\u0630\u0627\u0631", "\u0645\u0627\u0631\u0633"],
  ["\u0646\u064A\u0633\u0627\u0646", "\u0623\u0628\u0631\u064A\u0644", "\u0625\u0628\u0631\u064A\u0644"],
  ["\u0623\u064A\u0627\u0631", "\u0645\u0627\u064A\u0648"],
  ["\u062D\u0632\u064A\u0631\u0627\u0646", "\u064A\u0648\u0646\u064A\u0647", "\u064A\u0648\u0646\u064A\u0648"],
  ["\u062A\u0645\u0648\u0632", "\u064A\u0648\u0644\u064A\u0647", "\u064A\u0648\u0644\u064A\u0648"],
  ["\u0622\u0628", "\u0623\u063A\u0633\u0637\u0633"],
  ["\u0623\u064A\u0644\u0648\u0644", "\u0633\u0628\u062A\u0645\u0628\u0631"],
  ["\u062A\u0634\u0631\u064A\u0646 \u0627\u0644\u0623\u0648\u0644", "\u0623\u0643\u062A\u0648\u0628\u0631"],
  ["\u062A\u0634\u0631\u064A\u0646 \u0627\u0644\u062B\u0627\u0646\u064A", "\u0646\u0648\u0641\u0645\u0628\u0631"],
  ["\u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u0623\u0648\u0644", "\u062F\u064A\u0633\u0645\u0628\u0631"]
];
var weekdays2 = ["\u0627\u0644\u0627\u062B\u0646\u064A\u0646", "\u0627\u0644\u062B\u0644\u0627\u062B\u0627\u0621", "\u0627\u0644\u0623\u0631\u0628\u0639\u0627\u0621", "\u0627\u0644\u062E\u0645\u064A\u0633", "\u0627\u0644\u062C\u0645\u0639\u0629", "\u0627\u0644\u0633\u0628\u062A", "\u0627\u0644\u0623\u062D\u062F"];
var monthForms2 = months2.map((names) => {
  const either = names.map(looseArabic).join("|");
  return `(?:${either})(?:${gap}*/${gap}*(?:${either}))?`;
});
var weekdayForms2 = weekdays2.map((name) => `(?:${looseArabic(name)}|\u0644\u0644${looseArabic(name.slice(2))})`);
var units = ["", "\u0627\u0644\u0623\u0648\u0644\u0649", "\u0627\u0644\u062B\u0627\u0646\u064A\u0629", "\u0627\u0644\u062B\u0627\u0644\u062B\u0629", "\u0627\u0644\u0631\u0627\u0628\u0639\u0629", "\u0627\u0644\u062E\u0627\u0645\u0633\u0629", "\u0627\u0644\u0633\u0627\u062F\u0633\u0629", "\u0627\u0644\u0633\u0627\u0628\u0639\u0629", "\u0627\u0644\u062B\u0627\u0645\u0646\u0629", "\u0627\u0644\u062A\u0627\u0633\u0639\u0629", "\u0627\u0644\u0639\u0627\u0634\u0631\u0629"];
var tens2 = ["", "", "\u0627\u0644\u0639\u0634\u0631\u0648\u0646", "\u0627\u0644\u062B\u0644\u0627\u062B\u0648\u0646", "\u0627\u0644\u0623\u0631\u0628\u0639\u0648\u0646", "\u0627\u0644\u062E\u0645\u0633\u0648\u0646", "\u0627\u0644\u0633\u062A\u0648\u0646", "\u0627\u0644\u0633\u0628\u0639\u0648\u0646", "\u0627\u0644\u062B\u0645\u0627\u0646\u0648\u0646", "\u0627\u0644\u062A\u0633\u0639\u0648\u0646"];
function ordinal2(number4) {
  if (number4 < 1 || number4 > 199 || !Number.isInteger(number4)) {
    return String(number4);
  }
  if (number4 >= 100) {
    return number4 === 100 ? "\u0627\u0644\u0645\u0627\u0626\u0629" : `${ordinal2(number4 - 100)} \u0628\u0639\u062F \u0627\u0644\u0645\u0627\u0626\u0629`;
  }
  const [ten, unit] = [Math.floor(number4 / 10), number4 % 10];
  const compound = unit === 1 ? "\u0627\u0644\u062D\u0627\u062F\u064A\u0629" : units[unit] ?? "";
  return number4 <= 10 ? units[number4] ?? "" : ten === 1 ? `${compound} \u0639\u0634\u0631\u0629` : unit === 0 ? tens2[ten] ?? "" : `${compound} \u0648${tens2[ten] ?? ""}`;
}
function dayAndMonth({ month, day: day2 }) {
  const [levantine, western] = months2[month - 1] ?? ["", ""];
  return `${day2}\xA0${levantine}/${western}`;
}
function printDate(date) {
  return `${dayAndMonth(date)} ${date.year}`;
}
function printTime(minutes) {
  return `\u0627\u0644\u0633\u0627\u0639\u0629 ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
function nounForms(stem2, plural) {
  const before = "[\u0648\u0641]?(?:\u0644\u0644|[\u0628\u0644\u0643]?(?:\u0627\u0644)?)";
  const owner = "(?:\u0647\u0645\u0627|\u0647\u0645|\u0647\u0627|\u0647|\u0646\u0627)?";
  return `(?:${before}(?:${looseArabic(stem2)}(?:${looseArabic("\u0627\u062A")}|${looseArabic("\u064A\u0646")}|${looseArabic("\u0627\u0646")}|\u0627|\u064A)?|${looseArabic(plural)})${owner})`;
}
var citedBy = `(?:${gap}+(?:\u0631\u0642\u0645|\u0630\u064A${gap}+\u0627\u0644\u0631\u0642\u0645|\u0630\u0627\u062A${gap}+\u0627\u0644\u0631\u0642\u0645|\u0623\u0631\u0642\u0627\u0645))?`;
var arabic = {
  language: "ar",
  englishName: "Arabic",
  jobLetter: "A",
  documentsCode: "ar",
  direction: "rtl",
  levels: [
    [
      { script: "number", before: "", after: " -" },
      { script: "number", before: "", after: "-" },
      { script: "number", before: "", after: "." }
    ],
    [{ script: "abjad", before: "(", after: ")" }],
    [
      { script: "number", before: "(", after: ")" },
      { script: "roman", before: "(", after: ")" },
      { script: "abjad", before: "(", after: ")" }
    ],
    [
      { script: "abjad", before: "", after: "." },
      { script: "abjad", before: "(", after: ")" },
      { script: "number", before: "(", after: ")" },
      { script: "roman", before: "(", after: ")" }
    ]
  ],
  phrases: {
    title: "\u062C\u062F\u0648\u0644 \u0627\u0644\u0623\u0639\u0645\u0627\u0644 \u0627\u0644\u0645\u0624\u0642\u062A \u0627\u0644\u0645\u0634\u0631\u0648\u062D",
    list: "\u062C\u062F\u0648\u0644 \u0627\u0644\u0623\u0639\u0645\u0627\u0644 \u0627\u0644\u0645\u0624\u0642\u062A",
    annotations: "\u0627\u0644\u0634\u0631\u0648\u062D",
    documentation: "\u0627\u0644\u0648\u062B\u0627\u0626\u0642",
    annex: "\u0627\u0644\u0645\u0631\u0641\u0642",
    schedule: "\u0645\u0634\u0631\u0648\u0639 \u062A\u0646\u0638\u064A\u0645 \u0627\u0644\u0623\u0639\u0645\u0627\u0644",
    dateAndTime: "\u0627\u0644\u062A\u0627\u0631\u064A\u062E \u0648\u0627\u0644\u0648\u0642\u062A",
    item: "\u0627\u0644\u0628\u0646\u062F",
    titleOrDescription: "\u0627\u0644\u0639\u0646\u0648\u0627\u0646 \u0623\u0648 \u0627\u0644\u0648\u0635\u0641",
    continued: "(\u062A\u0627\u0628\u0639)"
  },
  punctuation: { parent: ":", child: "\u061B", last: "." },
  citations: {
    order: "before",
    resolution: nounForms("\u0642\u0631\u0627\u0631", "\u0642\u0631\u0627\u0631\u0627\u062A") + citedBy,
    decision: nounForms("\u0645\u0642\u0631\u0631", "\u0645\u0642\u0631\u0631\u0627\u062A") + citedBy,
    joiners: "(?:\u0648\u0643\u0630\u0644\u0643|\u0648\u0625\u0644\u0649|\u0623\u0648|\u0625\u0644\u0649|\u0627\u0644\u0649|\u0648)",
    entitled: `(?:[\u060C,]?${gap}*(?:[\u0648\u0628]?\u0627\u0644\u0645\u0639\u0646\u0648\u0646(?:\u0629|\u0627\u0646|\u064A\u0646|\u062A\u064A\u0646)?|[\u0648\u0628]?\u0639\u0646\u0648\u0627\u0646|\u0627\u0644\u0645\u0639\u0646\u0648\u064E\u0646(?:\u0629)?))`,
    quotes: [
      ["\u201C", "\u201D"],
      ["\u201D", "\u201C"],
      ['"', '"'],
      ["\xAB", "\xBB"],
      ["\u2018", "\u2019"]
    ]
  },
  continuedWords: [looseArabic("\u062A\u0627\u0628\u0639")],
  itemWords: "[\u0648\u0641]?(?:\u0644\u0644|[\u0628\u0644\u0643]?(?:\u0627\u0644)?)(?:\u0628\u0646\u062F\u064A\u0646|\u0628\u0646\u062F\u0627\u0646|\u0628\u0646\u062F|\u0628\u0646\u0648\u062F)(?:\\s+\u0627\u0644\u0641\u0631\u0639\u064A(?:\u0629|\u064A\u0646)?)?",
  openingWords: looseArabic("\u0648?(?:\u0644\u0644|\u0644|\u0628)?(?:\u0627\u0644)?(?:\u0627\u0641\u062A\u062A\u0627\u062D(?:\u0647\u0627|\u0647)?|\u0633?(?:\u064A|\u062A)\u0641\u062A\u062A\u062D|\u0627\u0641\u062A\u062A\u062D(?:\u062A)?)"),
  printDate,
  printDay: (date) => `${arabic.weekdayName(isoWeekday(date))}\u060C ${printDate(date)}`,
  printDateInText: (date) => `${arabic.weekdayName(isoWeekday(date))} ${printDate(date)}`,
  printRange(from, to) {
    if (from.year !== to.year) {
      return `${printDate(from)} - ${printDate(to)}`;
    }
    if (from.month !== to.month) {
      return `${dayAndMonth(from)} - ${printDate(to)}`;
    }
    return from.day === to.day ? printDate(to) : `${from.day}-${printDate(to)}`;
  },
  printTime,
  printSlot: (start2, end) => `\u0645\u0646 ${printTime(start2)} \u0625\u0644\u0649 ${printTime(end)}`,
  printIssued: (date) => englishDate(date).replace("\xA0", " "),
  printDistribution: englishDistribution,
  printLanguages: (original) => englishLanguages("ar", original),
  printSession: (number4) => `\u0627\u0644\u062F\u0648\u0631\u0629 ${ordinal2(number4)}`,
  printMeeting: (place, dates) => `${place}\u060C ${dates}`,
  printMention: (label2) => `\u0627\u0644\u0628\u0646\u062F ${label2}`,
  printLabel: ([first = "", ...rest2]) => [first, ...rest2.map((part2) => `(${part2})`)].join(" "),
  printMarker: (part2, level) => level === 1 ? `${part2} -` : level > 3 ? `${part2}.` : `(${part2})`,
  weekdayName: (number4) => weekdays2[number4 - 1] ?? "",
  weekdayLike(number4, model) {
    const name = weekdays2[number4 - 1] ?? "";
    const prefix = /^([وفبك]*)(ل?)ا?ل/u.exec(model);
    return prefix?.[2] ? `${prefix[1] ?? ""}\u0644${name.slice(1)}` : `${prefix?.[1] ?? ""}${name}`;
  },
  findDates: dayFirstDates({
    flags: "u",
    // A preposition or "and" may be written together with a number.
    notBefore: "",
    months: monthForms2,
    weekdays: weekdayForms2,
    daySuffix: "",
    dayLead: looseArabic("\u064A\u0648\u0645|\u0641\u064A|\u064A\u0648\u0645\u064A|\u0623\u064A\u0627\u0645|\u0627\u0644\u0645\u0648\u0627\u0641\u0642|\u0641\u064A \u064A\u0648\u0645|\u0645\u0646"),
    beforeMonth: `${gap}+(?:\u0645\u0646${gap}+)?`,
    beforeYear: `[\u060C,]?${gap}+(?:(?:\u0645\u0646${gap}+)?(?:\u0639\u0627\u0645|\u0633\u0646\u0629)${gap}+)?`,
    yearTail: "",
    joiners: looseArabic("\u0625\u0644\u0649|\u062D\u062A\u0649|\u0648|\u0623\u0648|\u0648\u062D\u062A\u0649|\u0648\u0644\u063A\u0627\u064A\u0629|\u0644\u063A\u0627\u064A\u0629|\u0648 \u0645\u0646|\u0648\u0625\u0644\u0649"),
    attachedJoiner: "\u0648"
  }),
  findTimes: timesIn({
    expression: new RegExp(
      `(\u0627\u0644\u0633\u0627\u0639\u0629${gap}*)?(?<![\\d/.:])(\\d{1,2})(?:([:/.])(\\d\\d))?(?![\\d/:])(?:${gap}*(\u0635\u0628\u0627\u062D\u0627|\u0635\u0628\u0627\u062D\u0627\u064B|\u0642\u0628\u0644${gap}+\u0627\u0644\u0638\u0647\u0631|\u0628\u0639\u062F${gap}+\u0627\u0644\u0638\u0647\u0631|\u0645\u0633\u0627\u0621\u064B?|\u0638\u0647\u0631\u0627\u064B?))?`,
      "gu"
    ),
    joiner: new RegExp(`^(?:${gap}*${dash}${gap}*|${gap}+(?:\u0625\u0644\u0649|\u0627\u0644\u0649|\u062D\u062A\u0649)${gap}+)$`, "u"),
    halfFrom: "last",
    read([, named, first, sign, second, part2]) {
      if (sign === void 0 && named === void 0 && part2 === void 0 || sign !== void 0 && sign !== ":" && named === void 0) {
        return void 0;
      }
      const [left, right] = [Number(first), Number(second ?? 0)];
      const turned = sign === "/" ? right <= 23 && (left === 0 || right > 0) : left > 24 && right <= 23;
      const [hour, minute] = turned ? [right, left] : [left, right];
      const half = part2 === void 0 || hour > 12 ? "none" : /^(?:بعد|مساء|ظهر)/u.test(part2) ? "afternoon" : "morning";
      return { hour, minute, half };
    }
  })
};

// language/locales/dates-year-first.ts
var number = "\\d{1,2}|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u5EFF\u5345]{1,3}";
var weekday = `(?:\u661F\u671F|\u793C\u62DC|\u5468)${gap}*[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u65E5\u5929]`;
var range = `(?:\u81F3|\u5230|${dash})`;
var between = `${gap}*(?:${range}|[\u3001\uFF0C,]?(?:\u4EE5\u53CA|\u548C|\u53CA|\u4E0E)|\u3001)${gap}*`;
var monthExpression = new RegExp(
  `(?:(\\d{4}|[\u3007\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]{4})${gap}*\u5E74${gap}*)?(?<![\\d\u7B2C/.]|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341])(${number})${gap}*\u6708\u4EFD?${gap}*(?=[\\d\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u5EFF\u5345])`,
  "gu"
);
var dayExpression = new RegExp(`(${number})(${gap}*[\u65E5\u53F7])?`, "yu");
var weekdayAfter = new RegExp(`${gap}*[\uFF0C,]?${gap}*[\uFF08(]?${gap}*(${weekday}(?:${between}${weekday})*)(?:${gap}*[\uFF09)])?`, "yu");
var nextDay = new RegExp(`${between}(?=(?:${number})(?!${gap}*[\u6708\u5E74\u65F6\u70B9:\uFF1A.%]|[\\d\u5341]))`, "yu");
var weekdayBefore = new RegExp(`(?<!\u6BCF)((?:${weekday}${between})*${weekday})${gap}*[\uFF0C,\uFF08(]?${gap}*$`, "u");
var weekdayWord = new RegExp(weekday, "gu");
var rangeBetween = new RegExp(`^${gap}*${range}${gap}*$`, "u");
var anyBetween = new RegExp(`^${between}$`, "u");
function yearFirstDates(text2) {
  if (!text2.includes("\u6708")) {
    return [];
  }
  const plain4 = westernDigits(text2);
  const found = [];
  let floor = 0;
  for (const match of plain4.matchAll(monthExpression)) {
    const bodyStart = match.index + match[0].length;
    const days = readDays(plain4, bodyStart);
    if (match.index < floor || days.length === 0) {
      continue;
    }
    const weekdays7 = weekdaysOf(plain4, floor, match.index, days);
    const month = readNumber(match[2] ?? "");
    const year2 = match[1] === void 0 ? yearBefore(plain4, found.at(-1), match.index, month) : readNumber(match[1]);
    days.forEach((day2, index) => {
      const named = weekdays7[index];
      found.push({
        start: index > 0 ? day2.start : Math.min(match.index, named?.start ?? match.index),
        end: day2.finish,
        year: year2,
        month,
        day: readNumber(plain4.slice(day2.start, day2.end)),
        dayRange: [day2.start, day2.end],
        ...named ? { weekday: named } : {}
      });
    });
    floor = days.at(-1)?.finish ?? bodyStart;
  }
  return found;
}
function readNumber(text2) {
  return /^\d+$/u.test(text2) ? Number(text2) : fromChinese(text2) ?? 0;
}
function readDays(text2, from) {
  const days = [];
  let position = from;
  for (; ; ) {
    dayExpression.lastIndex = position;
    const match = dayExpression.exec(text2);
    if (!match) {
      break;
    }
    const end = position + (match[1] ?? "").length;
    const bare = dayExpression.lastIndex;
    weekdayAfter.lastIndex = bare;
    const named = match[2] === void 0 ? null : weekdayAfter.exec(text2);
    const finish = named ? weekdayAfter.lastIndex : bare;
    days.push({
      start: position,
      end,
      finish,
      complete: match[2] !== void 0,
      weekdays: named ? weekdaysIn(named[1] ?? "", bare + named[0].indexOf(named[1] ?? "")) : []
    });
    nextDay.lastIndex = finish;
    if (!nextDay.test(text2)) {
      break;
    }
    position = nextDay.lastIndex;
  }
  return days.slice(0, days.findLastIndex((day2) => day2.complete) + 1);
}
function weekdaysIn(phrase, offset) {
  return Array.from(phrase.matchAll(weekdayWord), (match) => {
    const start2 = offset + match.index;
    const sign = match[0].slice(-1);
    return { number: "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D".indexOf(sign) + 1 || 7, start: start2, end: start2 + match[0].length };
  });
}
function weekdaysOf(text2, floor, start2, days) {
  const lastRow = days.at(-1)?.weekdays ?? [];
  if (lastRow.length > 1) {
    return lastRow.length === days.length ? lastRow : [];
  }
  if (days.some((day2) => day2.weekdays.length > 0)) {
    return days.map((day2) => day2.weekdays.length === 1 ? day2.weekdays[0] : void 0);
  }
  const base = Math.max(floor, start2 - 40);
  const before = weekdayBefore.exec(text2.slice(base, start2));
  const row = before ? weekdaysIn(before[1] ?? "", base + before.index) : [];
  return row.length === days.length ? row : [];
}
function yearBefore(text2, previous, start2, month) {
  if (previous?.year === void 0) {
    return void 0;
  }
  const words = text2.slice(previous.end, start2);
  if (previous.month <= month) {
    return anyBetween.test(words) ? previous.year : void 0;
  }
  return rangeBetween.test(words) && previous.month >= 10 && month <= 3 ? previous.year + 1 : void 0;
}

// language/locales/zh.ts
var weekdaySigns = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u65E5";
function printDate2({ year: year2, month, day: day2 }) {
  return `${year2}\u5E74${month}\u6708${day2}\u65E5`;
}
function clock2(minutes) {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  const part2 = hour === 0 || hour === 24 ? minute === 0 ? "\u5348\u591C" : "\u51CC\u6668" : hour < 12 ? "\u4E0A\u5348" : minutes === 720 ? "\u4E2D\u5348" : "\u4E0B\u5348";
  const said = hour === 0 || hour === 24 ? minute === 0 ? 12 : 0 : hour > 12 ? hour - 12 : hour;
  return { part: part2, figure: `${said} \u65F6${minute === 0 ? "" : ` ${String(minute).padStart(2, "0")} \u5206`}` };
}
var chinese = {
  language: "zh",
  englishName: "Chinese",
  jobLetter: "C",
  documentsCode: "ch",
  direction: "ltr",
  levels: [
    [
      { script: "number", before: "", after: "." },
      { script: "chinese", before: "", after: "\u3001" }
    ],
    [{ script: "letter", before: "(", after: ")" }],
    [
      { script: "chinese", before: "(", after: ")" },
      { script: "roman", before: "(", after: ")" }
    ],
    [
      { script: "letter", before: "", after: "." },
      { script: "letter", before: "(", after: ")" },
      { script: "number", before: "(", after: ")" },
      { script: "roman", before: "(", after: ")" }
    ]
  ],
  phrases: {
    title: "\u4E34\u65F6\u8BAE\u7A0B\u8BF4\u660E",
    list: "\u4E34\u65F6\u8BAE\u7A0B",
    annotations: "\u8BF4\u660E",
    documentation: "\u6587\u4EF6",
    annex: "\u9644\u4EF6",
    schedule: "\u62DF\u8BAE\u5DE5\u4F5C\u5B89\u6392",
    dateAndTime: "\u65E5\u671F",
    item: "\u9879\u76EE",
    titleOrDescription: "\u6807\u9898\u6216\u8BF4\u660E",
    continued: "\uFF08\u7EED\uFF09"
  },
  punctuation: { parent: "\uFF1A", child: "\uFF1B", last: "\u3002" },
  spacing: [
    { thing: "the number of a resolution or decision", pattern: "\u7B2C([ \\u00a0]*)(?:[A-Z]+-)?\\d+/\\d+([ \\u00a0]*)\u53F7" },
    { thing: "a date", pattern: "\\d{4}([ \\u00a0]*)\u5E74([ \\u00a0]*)\\d{1,2}([ \\u00a0]*)\u6708(?:([ \\u00a0]*)\\d{1,2}([ \\u00a0]*)\u65E5)?" },
    { thing: "the number of an item", pattern: "\u8BAE\u7A0B\u9879\u76EE([ \\u00a0]*)\\d" }
  ],
  citations: {
    order: "around",
    plainWords: ["\u51B3\u8BAE", "\u51B3\u5B9A"],
    resolution: "\u51B3\u8BAE",
    decision: "\u51B3\u5B9A",
    beforeNumber: "\u7B2C",
    afterNumber: "\u53F7",
    joiners: "(?:\u4EE5\u53CA|\u548C|\u53CA|\u4E0E|\u6216|\u81F3|\u3001)",
    entitled: "",
    leading: { before: "\u9898\u4E3A", between: "\u7684" },
    quotes: [
      ["\u201C", "\u201D"],
      ['"', '"'],
      ["\u300A", "\u300B"],
      ["\u300C", "\u300D"],
      ["\u2018", "\u2019"]
    ]
  },
  continuedWords: ["\u7EED", "\u7EED\u5B8C"],
  itemWords: "(?:\u8BAE\u7A0B)?(?:\u5206)?\u9879\u76EE",
  openingWords: "\u5F00\u5E55",
  printDate: printDate2,
  printDay: (date) => `${printDate2(date)}\uFF0C${chinese.weekdayName(isoWeekday(date))}`,
  printDateInText: (date) => `${date.year} \u5E74 ${date.month} \u6708 ${date.day} \u65E5${chinese.weekdayName(isoWeekday(date))}`,
  printRange(from, to) {
    if (from.year !== to.year) {
      return `${printDate2(from)}\u81F3${printDate2(to)}`;
    }
    if (from.month !== to.month) {
      return `${printDate2(from)}\u81F3${to.month}\u6708${to.day}\u65E5`;
    }
    return from.day === to.day ? printDate2(to) : `${printDate2(from)}\u81F3${to.day}\u65E5`;
  },
  printTime(minutes) {
    const { part: part2, figure } = clock2(minutes);
    return `${part2} ${figure}`;
  },
  printSlot(start2, end) {
    const [first, last] = [clock2(start2), clock2(end)];
    const together = first.part === last.part || first.part === "\u4E0A\u5348" && end >= 720 && end < 780;
    return `${first.part} ${first.figure}${together ? "\u81F3" : "\u2014"}${together ? "" : last.part} ${last.figure}`;
  },
  printIssued: (date) => englishDate(date).replace("\xA0", " "),
  printDistribution: englishDistribution,
  printLanguages: (original) => englishLanguages("zh", original),
  printSession: (number4) => `\u7B2C${toChinese(number4)}\u5C4A\u4F1A\u8BAE`,
  printMeeting: (place, dates) => `${dates}\uFF0C${place}`,
  printMention: (label2) => `\u8BAE\u7A0B\u9879\u76EE ${label2}`,
  printLabel: ([first = "", ...rest2]) => [first, ...rest2.map((part2) => `(${part2})`)].join(""),
  printMarker: (part2, level) => level === 1 || level > 3 ? `${part2}.` : `(${part2})`,
  weekdayName: (number4) => `\u661F\u671F${weekdaySigns.charAt(number4 - 1)}`,
  weekdayLike: (number4, model) => `${/^(?:周|礼拜)/u.exec(model)?.[0] ?? "\u661F\u671F"}${number4 === 7 && model.endsWith("\u5929") ? "\u5929" : weekdaySigns.charAt(number4 - 1)}`,
  findDates: yearFirstDates,
  findTimes: timesIn({
    expression: new RegExp(
      `(\u51CC\u6668|\u65E9\u4E0A|\u65E9\u6668|\u4E0A\u5348|\u4E2D\u5348|\u4E0B\u5348|\u508D\u665A|\u665A\u4E0A|\u665A\u95F4|\u5348\u591C)?${gap}*(?<![\\d/.:])(\\d{1,2})${gap}*(?:[\u65F6\u70B9](?!\u949F?\u95F4)(?:${gap}*(\\d{1,2})${gap}*\u5206|(\u534A)|${gap}*\u5206)?|[:\uFF1A](\\d\\d)(?!\\d))|(\u4E2D\u5348|\u6B63\u5348|\u5348\u591C)`,
      "gu"
    ),
    joiner: new RegExp(`^${gap}*(?:\u81F3|\u5230|${dash})${gap}*$`, "u"),
    halfFrom: "first",
    read([, part2, hourText, minutes, halfPast, digits2, word]) {
      if (word !== void 0) {
        return { hour: word === "\u5348\u591C" ? 0 : 12, minute: 0, half: "none" };
      }
      const hour = Number(hourText);
      const minute = halfPast ? 30 : Number(minutes ?? digits2 ?? 0);
      if (part2 === void 0) {
        return { hour, minute, half: hour > 12 || digits2 !== void 0 ? "none" : "unknown", standsAlone: true };
      }
      if (part2 === "\u5348\u591C") {
        return { hour: hour === 12 ? 0 : hour, minute, half: "none" };
      }
      const morning = ["\u51CC\u6668", "\u65E9\u4E0A", "\u65E9\u6668", "\u4E0A\u5348"].includes(part2);
      return { hour, minute, half: hour >= 11 && (morning || part2 === "\u4E2D\u5348") ? "none" : morning ? "morning" : "afternoon" };
    }
  })
};

// language/locales/fr.ts
var months3 = ["janvier", "f\xE9vrier", "mars", "avril", "mai", "juin", "juillet", "ao\xFBt", "septembre", "octobre", "novembre", "d\xE9cembre"];
var weekdays3 = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
var languageNames2 = {
  ar: "arabe",
  en: "anglais",
  es: "espagnol",
  fr: "fran\xE7ais",
  ru: "russe",
  zh: "chinois"
};
var distributions2 = { General: "g\xE9n\xE9rale", Limited: "limit\xE9e", Restricted: "restreinte" };
var units2 = [
  "",
  "un",
  "deux",
  "trois",
  "quatre",
  "cinq",
  "six",
  "sept",
  "huit",
  "neuf",
  "dix",
  "onze",
  "douze",
  "treize",
  "quatorze",
  "quinze",
  "seize",
  "dix-sept",
  "dix-huit",
  "dix-neuf"
];
var tens3 = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];
function cardinal(number4) {
  if (number4 < 20) {
    return units2[number4] ?? "";
  }
  const ten = Math.floor(number4 / 10);
  const rest2 = ten === 7 || ten === 9 ? number4 % 10 + 10 : number4 % 10;
  const link = ten < 8 && (rest2 === 1 || rest2 === 11) ? " et " : "-";
  return `${tens3[ten] ?? ""}${rest2 === 0 ? "" : link + (units2[rest2] ?? "")}`;
}
function ordinal3(number4) {
  if (number4 === 1) {
    return "premi\xE8re";
  }
  if (number4 < 1 || number4 > 199 || !Number.isInteger(number4)) {
    return `${number4}e`;
  }
  const rest2 = number4 % 100;
  const words = number4 >= 100 ? `cent${rest2 === 0 ? "" : ` ${cardinal(rest2)}`}` : cardinal(rest2);
  return `${words.replace(/e$/u, "").replace(/cinq$/u, "cinqu").replace(/neuf$/u, "neuv")}i\xE8me`;
}
function dayOf(day2) {
  return day2 === 1 ? "1er" : String(day2);
}
function printDate3({ year: year2, month, day: day2 }) {
  return `${dayOf(day2)}\xA0${months3[month - 1] ?? month} ${year2}`;
}
function printTime2(minutes) {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  if (minute === 0 && hour % 12 === 0) {
    return hour === 12 ? "midi" : "minuit";
  }
  return minute === 0 ? `${hour}\xA0heure${hour === 1 ? "" : "s"}` : `${hour}\xA0h\xA0${String(minute).padStart(2, "0")}`;
}
var hourAndMinutes = `(?:h(?!\\p{L})(?:${gap}*(\\d{1,2})(?!\\d))?|heures?(?!\\p{L})(?:${gap}*(\\d\\d)(?!\\d|${gap}*\\p{L}))?)`;
var french = {
  language: "fr",
  englishName: "French",
  jobLetter: "F",
  documentsCode: "fr",
  direction: "ltr",
  levels: [
    [{ script: "number", before: "", after: "." }],
    [
      { script: "letter", before: "", after: ")" },
      { script: "letter", before: "(", after: ")" }
    ],
    [
      { script: "roman", before: "", after: ")" },
      { script: "roman", before: "(", after: ")" }
    ],
    [
      { script: "letter", before: "", after: "." },
      { script: "letter", before: "", after: ")" },
      { script: "number", before: "", after: ")" },
      { script: "roman", before: "", after: ")" }
    ]
  ],
  phrases: {
    title: "Ordre du jour provisoire annot\xE9",
    list: "Ordre du jour provisoire",
    annotations: "Annotations",
    documentation: "Documentation",
    annex: "Annexe",
    schedule: "Projet d\u2019organisation des travaux",
    dateAndTime: "Date et heure",
    item: "Point",
    titleOrDescription: "Titre ou description",
    continued: "(suite)"
  },
  punctuation: { parent: "\xA0:", child: "\xA0;", last: "." },
  citations: {
    order: "before",
    plainWords: ["r\xE9solution", "d\xE9cision"],
    resolution: looseLatin("(?:r\xE9solutions?|r\xE9s\\.)(?: n(?:o|os|\xBA|\xB0|\u1D52)s?\\.?)?"),
    decision: looseLatin("d\xE9cisions?(?: n(?:o|os|\xBA|\xB0|\u1D52)s?\\.?)?"),
    joiners: looseLatin("(?:et|ou|\xE0|ainsi que)"),
    entitled: looseLatin(`(?:,?${gap}*(?:respectivement${gap}+)?intitul\xE9e?s?)`),
    quotes: [
      ["\xAB", "\xBB"],
      ["\u201C", "\u201D"],
      ['"', '"'],
      ["\u2018", "\u2019"],
      ["<<", ">>"]
    ]
  },
  continuedWords: ["suite", looseBlanks("suite et fin"), "fin"],
  itemWords: "(?:sous-)?points?",
  openingWords: "(?:ouverture|ouvrira|ouvrir|ouvert|ouverte|ouvre|ouvriront)(?!\\s+\xE0(?!\\p{L}))",
  printDate: printDate3,
  printDay: (date) => capitalised(french.printDateInText(date)),
  printDateInText: (date) => `${french.weekdayName(isoWeekday(date))} ${printDate3(date)}`,
  printRange(from, to) {
    if (from.year !== to.year) {
      return `${printDate3(from)}-${printDate3(to)}`;
    }
    if (from.month !== to.month) {
      return `${dayOf(from.day)}\xA0${months3[from.month - 1] ?? from.month}-${printDate3(to)}`;
    }
    return from.day === to.day ? printDate3(to) : `${dayOf(from.day)}-${printDate3(to)}`;
  },
  printTime: printTime2,
  printSlot: (start2, end) => `de ${printTime2(start2)} \xE0 ${printTime2(end)}`,
  printIssued: (date) => printDate3(date).replace("\xA0", " "),
  printDistribution: (kind) => `Distr. ${distributions2[kind]}`,
  printLanguages(original) {
    const line2 = `Original\xA0: ${languageNames2[original]}`;
    return original === "fr" ? [line2] : ["Fran\xE7ais", line2];
  },
  printSession: (number4) => `${capitalised(ordinal3(number4))} session`,
  printMeeting: (place, dates) => `${place}, ${dates}`,
  printMention: (label2) => `point ${label2}`,
  printLabel: ([first = "", ...rest2]) => [first, ...rest2.map((part2) => `${part2})`)].join(" "),
  printMarker: (part2, level) => level === 1 || level > 3 ? `${part2}.` : `${part2})`,
  weekdayName: (number4) => weekdays3[number4 - 1] ?? "",
  weekdayLike: (number4, model) => /^\p{Lu}/u.test(model) ? capitalised(french.weekdayName(number4)) : french.weekdayName(number4),
  findDates: dayFirstDates({
    flags: "iu",
    notBefore: "\\p{L}",
    months: months3.map(looseLatin),
    weekdays: weekdays3,
    daySuffix: "(?:er|\u1D49\u02B3)?",
    dayLead: "le|les|au|du",
    beforeMonth: `${gap}+`,
    beforeYear: `${gap}+`,
    yearTail: "",
    joiners: looseLatin("au|et|ou|\xE0|et du|et le|jusqu[\u2019']au")
  }),
  findTimes: timesIn({
    expression: new RegExp(
      `(?<![\\d/.,])(\\d{1,2})${gap}*${hourAndMinutes}|(?<![\\p{L}-])(midi|minuit)(?!\\p{L})|(?<![\\d/.:])(\\d{1,2})(?::(\\d\\d))?(?![\\d/:])`,
      "giu"
    ),
    joiner: new RegExp(`^(?:${gap}*${dash}${gap}*|${gap}+(?:\xE0|et)${gap}+)$`, "iu"),
    halfFrom: "last",
    read([, hour, minute, spoken, word, bareHour, bareMinute]) {
      if (word !== void 0) {
        return { hour: word.toLowerCase() === "midi" ? 12 : 0, minute: 0, half: "none" };
      }
      if (hour === void 0) {
        return { hour: Number(bareHour), minute: Number(bareMinute ?? 0), half: "unknown", standsAlone: bareMinute !== void 0 };
      }
      return Number(hour) > 23 ? void 0 : { hour: Number(hour), minute: Number(minute ?? spoken ?? 0), half: "none" };
    }
  })
};

// language/locales/ru.ts
var months4 = ["\u044F\u043D\u0432\u0430\u0440\u044F", "\u0444\u0435\u0432\u0440\u0430\u043B\u044F", "\u043C\u0430\u0440\u0442\u0430", "\u0430\u043F\u0440\u0435\u043B\u044F", "\u043C\u0430\u044F", "\u0438\u044E\u043D\u044F", "\u0438\u044E\u043B\u044F", "\u0430\u0432\u0433\u0443\u0441\u0442\u0430", "\u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044F", "\u043E\u043A\u0442\u044F\u0431\u0440\u044F", "\u043D\u043E\u044F\u0431\u0440\u044F", "\u0434\u0435\u043A\u0430\u0431\u0440\u044F"];
var weekdays4 = ["\u043F\u043E\u043D\u0435\u0434\u0435\u043B\u044C\u043D\u0438\u043A", "\u0432\u0442\u043E\u0440\u043D\u0438\u043A", "\u0441\u0440\u0435\u0434\u0430", "\u0447\u0435\u0442\u0432\u0435\u0440\u0433", "\u043F\u044F\u0442\u043D\u0438\u0446\u0430", "\u0441\u0443\u0431\u0431\u043E\u0442\u0430", "\u0432\u043E\u0441\u043A\u0440\u0435\u0441\u0435\u043D\u044C\u0435"];
var masculine = ["", "\u0430", "\u0443", "", "\u043E\u043C", "\u0435"];
var feminine = ["\u0430", "\u044B", "\u0435", "\u0443", "\u043E\u0439", "\u0435"];
var endings = [masculine, masculine, feminine, masculine, ["\u0430", "\u044B", "\u0435", "\u0443", "\u0435\u0439", "\u0435"], feminine, ["\u0435", "\u044F", "\u044E", "\u0435", "\u0435\u043C", "\u0435"]];
function stem(number4) {
  const name = weekdays4[number4 - 1] ?? "";
  return endings[number4 - 1] === masculine ? name : name.slice(0, -1);
}
function inflected(number4, grammaticalCase) {
  return stem(number4) + (endings[number4 - 1]?.[grammaticalCase] ?? "");
}
var weekdayForms3 = endings.map((cases, index) => {
  const guard = index === 2 ? `(?<!(?:\u043E\u043A\u0440\u0443\u0436\u0430\u044E\u0449|\u043F\u0440\u0438\u0440\u043E\u0434\u043D|\u0436\u0438\u0432\u043E\u0439|\u0432\u043D\u0435\u0448\u043D)\\p{L}*${gap}+)` : "";
  const forms2 = [...new Set(cases)].sort((left, right) => right.length - left.length);
  return guard + looseCyrillic(`${stem(index + 1)}(?:${forms2.join("|")}${index === 2 || index === 5 ? "|\u043E\u044E" : index === 4 ? "|\u0435\u044E" : ""})`);
});
var weekdayExpressions = weekdayForms3.map((source) => new RegExp(`^(?:${source})$`, "iu"));
var units3 = [
  "",
  "\u043F\u0435\u0440\u0432\u0430\u044F",
  "\u0432\u0442\u043E\u0440\u0430\u044F",
  "\u0442\u0440\u0435\u0442\u044C\u044F",
  "\u0447\u0435\u0442\u0432\u0435\u0440\u0442\u0430\u044F",
  "\u043F\u044F\u0442\u0430\u044F",
  "\u0448\u0435\u0441\u0442\u0430\u044F",
  "\u0441\u0435\u0434\u044C\u043C\u0430\u044F",
  "\u0432\u043E\u0441\u044C\u043C\u0430\u044F",
  "\u0434\u0435\u0432\u044F\u0442\u0430\u044F",
  "\u0434\u0435\u0441\u044F\u0442\u0430\u044F",
  "\u043E\u0434\u0438\u043D\u043D\u0430\u0434\u0446\u0430\u0442\u0430\u044F",
  "\u0434\u0432\u0435\u043D\u0430\u0434\u0446\u0430\u0442\u0430\u044F",
  "\u0442\u0440\u0438\u043D\u0430\u0434\u0446\u0430\u0442\u0430\u044F",
  "\u0447\u0435\u0442\u044B\u0440\u043D\u0430\u0434\u0446\u0430\u0442\u0430\u044F",
  "\u043F\u044F\u0442\u043D\u0430\u0434\u0446\u0430\u0442\u0430\u044F",
  "\u0448\u0435\u0441\u0442\u043D\u0430\u0434\u0446\u0430\u0442\u0430\u044F",
  "\u0441\u0435\u043C\u043D\u0430\u0434\u0446\u0430\u0442\u0430\u044F",
  "\u0432\u043E\u0441\u0435\u043C\u043D\u0430\u0434\u0446\u0430\u0442\u0430\u044F",
  "\u0434\u0435\u0432\u044F\u0442\u043D\u0430\u0434\u0446\u0430\u0442\u0430\u044F"
];
var tens4 = ["", "", "\u0434\u0432\u0430\u0434\u0446\u0430\u0442\u044C", "\u0442\u0440\u0438\u0434\u0446\u0430\u0442\u044C", "\u0441\u043E\u0440\u043E\u043A", "\u043F\u044F\u0442\u044C\u0434\u0435\u0441\u044F\u0442", "\u0448\u0435\u0441\u0442\u044C\u0434\u0435\u0441\u044F\u0442", "\u0441\u0435\u043C\u044C\u0434\u0435\u0441\u044F\u0442", "\u0432\u043E\u0441\u0435\u043C\u044C\u0434\u0435\u0441\u044F\u0442", "\u0434\u0435\u0432\u044F\u043D\u043E\u0441\u0442\u043E"];
var roundTens = [
  "",
  "",
  "\u0434\u0432\u0430\u0434\u0446\u0430\u0442\u0430\u044F",
  "\u0442\u0440\u0438\u0434\u0446\u0430\u0442\u0430\u044F",
  "\u0441\u043E\u0440\u043E\u043A\u043E\u0432\u0430\u044F",
  "\u043F\u044F\u0442\u0438\u0434\u0435\u0441\u044F\u0442\u0430\u044F",
  "\u0448\u0435\u0441\u0442\u0438\u0434\u0435\u0441\u044F\u0442\u0430\u044F",
  "\u0441\u0435\u043C\u0438\u0434\u0435\u0441\u044F\u0442\u0430\u044F",
  "\u0432\u043E\u0441\u044C\u043C\u0438\u0434\u0435\u0441\u044F\u0442\u0430\u044F",
  "\u0434\u0435\u0432\u044F\u043D\u043E\u0441\u0442\u0430\u044F"
];
function ordinal4(number4) {
  if (number4 < 1 || number4 > 199 || !Number.isInteger(number4)) {
    return `${number4}-\u044F`;
  }
  if (number4 >= 100) {
    return number4 === 100 ? "\u0441\u043E\u0442\u0430\u044F" : `\u0441\u0442\u043E ${ordinal4(number4 - 100)}`;
  }
  const ten = Math.floor(number4 / 10);
  return units3[number4] ?? (number4 % 10 === 0 ? roundTens[ten] ?? "" : `${tens4[ten] ?? ""} ${units3[number4 % 10] ?? ""}`);
}
function dayAndMonth2({ month, day: day2 }) {
  return `${day2}\xA0${months4[month - 1] ?? month}`;
}
function printDate4(date) {
  return `${dayAndMonth2(date)} ${date.year}\xA0\u0433\u043E\u0434\u0430`;
}
function printTime3(minutes) {
  const figure = (number4) => String(number4).padStart(2, "0");
  return `${figure(Math.floor(minutes / 60))}\xA0\u0447. ${figure(minutes % 60)}\xA0\u043C.`;
}
var russian = {
  language: "ru",
  englishName: "Russian",
  jobLetter: "R",
  documentsCode: "ru",
  direction: "ltr",
  levels: [
    [{ script: "number", before: "", after: "." }],
    [
      { script: "letter", before: "", after: ")" },
      { script: "letter", before: "(", after: ")" }
    ],
    [
      { script: "roman", before: "", after: ")" },
      { script: "roman", before: "(", after: ")" }
    ],
    [
      { script: "letter", before: "", after: "." },
      { script: "letter", before: "", after: ")" },
      { script: "number", before: "", after: ")" },
      { script: "roman", before: "", after: ")" }
    ]
  ],
  phrases: {
    title: "\u0410\u043D\u043D\u043E\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u043D\u0430\u044F \u043F\u0440\u0435\u0434\u0432\u0430\u0440\u0438\u0442\u0435\u043B\u044C\u043D\u0430\u044F \u043F\u043E\u0432\u0435\u0441\u0442\u043A\u0430 \u0434\u043D\u044F",
    list: "\u041F\u0440\u0435\u0434\u0432\u0430\u0440\u0438\u0442\u0435\u043B\u044C\u043D\u0430\u044F \u043F\u043E\u0432\u0435\u0441\u0442\u043A\u0430 \u0434\u043D\u044F",
    annotations: "\u0410\u043D\u043D\u043E\u0442\u0430\u0446\u0438\u0438",
    documentation: "\u0414\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430\u0446\u0438\u044F",
    annex: "\u041F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0435",
    schedule: "\u041F\u0440\u043E\u0435\u043A\u0442 \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u0438 \u0440\u0430\u0431\u043E\u0442\u044B",
    dateAndTime: "\u0414\u0430\u0442\u0430 \u0438 \u0432\u0440\u0435\u043C\u044F",
    item: "\u041F\u0443\u043D\u043A\u0442",
    titleOrDescription: "\u041D\u0430\u0437\u0432\u0430\u043D\u0438\u0435 \u0438\u043B\u0438 \u043E\u043F\u0438\u0441\u0430\u043D\u0438\u0435",
    continued: "(\u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0435\u043D\u0438\u0435)"
  },
  punctuation: { parent: ":", child: ";", last: "." },
  citations: {
    order: "before",
    resolution: looseCyrillic("(?:\u0440\u0435\u0437\u043E\u043B\u044E\u0446\u0438(?:\u044F\u043C\u0438|\u044F\u0445|\u044F\u043C|\u0435\u044E|\u0435\u0439|\u044F|\u0438|\u044E|\u0439)|\u0440\u0435\u0437\\.)(?:\\s*\u2116+)?"),
    decision: looseCyrillic("(?:\u0440\u0435\u0448\u0435\u043D\u0438(?:\u044F\u043C\u0438|\u044F\u0445|\u044F\u043C|\u0435\u043C|\u0435|\u044F|\u044E|\u0438|\u0439))(?:\\s*\u2116+)?"),
    joiners: looseCyrillic("(?:\u0438|\u0438\u043B\u0438|\u043F\u043E|\u0430 \u0442\u0430\u043A\u0436\u0435)"),
    entitled: looseCyrillic(`(?:,?${gap}*(?:\u043E\u0437\u0430\u0433\u043B\u0430\u0432\u043B\u0435\u043D\\p{L}*|\u043F\u043E\u0434 \u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435\u043C))`),
    quotes: [
      ["\xAB", "\xBB"],
      ["\u201E", "\u201C"],
      ["\u201C", "\u201D"],
      ['"', '"'],
      ["<<", ">>"]
    ]
  },
  continuedWords: [looseCyrillic("\u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0435\u043D\u0438\u0435"), looseCyrillic("\u043E\u043A\u043E\u043D\u0447\u0430\u043D\u0438\u0435")],
  itemWords: looseCyrillic("(?:\u043F\u043E\u0434)?\u043F\u0443\u043D\u043A\u0442(?:\u0430\u043C\u0438|\u0430\u0445|\u0430\u043C|\u043E\u0432|\u043E\u043C|\u0430|\u0443|\u0435|\u044B)?"),
  // "открытого состава" is an open-ended group.
  openingWords: looseCyrillic(
    `(?:\u043E\u0442\u043A\u0440\u044B\u0442\u0438(?:\u0435\u043C|\u0435|\u044F|\u044E|\u0438)|\u043E\u0442\u043A\u0440\u044B\u0442(?:\u044B\u0445|\u044B\u0435|\u043E\u0439|\u0443\u044E|\u0430\u044F|\u0430|\u043E|\u044B)?|\u043E\u0442\u043A\u0440\u044B\u0432\u0430\u0435\u0442\u0441\u044F|\u043E\u0442\u043A\u0440\u043E\u0435\u0442\u0441\u044F|\u043E\u0442\u043A\u0440\u043E\u044E\u0442|\u043E\u0442\u043A\u0440\u044B\u043B\u0430(?:\u0441\u044C)?|\u043E\u0442\u043A\u0440\u044B\u043B\u043E\u0441\u044C|\u043E\u0442\u043A\u0440\u044B\u043B\u0441\u044F|\u043E\u0442\u043A\u0440\u044B\u043B|\u043E\u0442\u043A\u0440\u043E\u0435\u0442)(?!\\p{L})(?!${gap}+\u0441\u043E\u0441\u0442\u0430\u0432)(?!${gap}+\u0434\u043B\u044F)`
  ),
  printDate: printDate4,
  printDay: (date) => `${capitalised(russian.weekdayName(isoWeekday(date)))}, ${printDate4(date)}`,
  printDateInText: (date) => `${russian.weekdayName(isoWeekday(date))}, ${printDate4(date)}`,
  printRange(from, to) {
    if (from.year !== to.year) {
      return `${printDate4(from)} \u2013 ${printDate4(to)}`;
    }
    if (from.month !== to.month) {
      return `${dayAndMonth2(from)} \u2013 ${printDate4(to)}`;
    }
    return from.day === to.day ? printDate4(to) : `${from.day}\u2013${printDate4(to)}`;
  },
  printTime: printTime3,
  printSlot: (start2, end) => `\u0441 ${printTime3(start2)} \u0434\u043E ${printTime3(end)}`,
  printIssued: (date) => englishDate(date).replace("\xA0", " "),
  printDistribution: englishDistribution,
  printLanguages: (original) => englishLanguages("ru", original),
  printSession: (number4) => `${capitalised(ordinal4(number4))} \u0441\u0435\u0441\u0441\u0438\u044F`,
  printMeeting: (place, dates) => `${place}, ${dates}`,
  printMention: (label2) => `\u043F\u0443\u043D\u043A\u0442 ${label2}`,
  printLabel: ([first = "", ...rest2]) => [first, ...rest2.map((part2) => `${part2})`)].join(" "),
  printMarker: (part2, level) => level === 1 || level > 3 ? `${part2}.` : `${part2})`,
  weekdayName: (number4) => weekdays4[number4 - 1] ?? "",
  weekdayLike(number4, model) {
    const written = weekdayExpressions.findIndex((expression) => expression.test(model)) + 1;
    const cases = endings[written - 1] ?? [];
    const capital = /^\p{Lu}/u.test(model);
    const same = (index) => new RegExp(`^${looseCyrillic(stem(written) + (cases[index] ?? ""))}$`, "iu").test(model);
    const found = (capital ? [0, 1, 2, 3, 4, 5] : [3, 0, 1, 2, 4, 5]).find(same) ?? 0;
    const word = inflected(number4, found);
    return capital ? capitalised(word) : word;
  },
  findDates: dayFirstDates({
    flags: "iu",
    notBefore: "\\p{L}",
    months: months4.map(looseCyrillic),
    weekdays: weekdayForms3,
    daySuffix: "(?:-?\u0433\u043E|-?\u0435)?",
    dayLead: "\u0432\u043E?|\u0441\u043E?|\u043D\u0430|\u043A",
    beforeMonth: `${gap}+`,
    beforeYear: `${gap}+`,
    yearTail: looseCyrillic(`${gap}*(?:\u0433\u043E\u0434\u0430|\u0433\u043E\u0434\u0443|\u0433\u043E\u0434|\u0433\u043E\u0434\u043E\u0432|\u0433\u0433\\.|\u0433\\.)`),
    joiners: looseCyrillic("\u043F\u043E|\u0438|\u0434\u043E|\u0438\u043B\u0438|\u0438 \u0441|\u0438 \u0434\u043E")
  }),
  findTimes: timesIn({
    expression: new RegExp(
      looseCyrillic(
        `(?<![\\d/.:,])(\\d{1,2})(?:${gap}*(?:\u0447\u0430\u0441\u043E\u0432|\u0447\u0430\u0441\u0430|\u0447\u0430\u0441\\.?|\u0447\\.?)(?!\\p{L})(?:${gap}*(\\d{1,2})${gap}*(?:\u043C\u0438\u043D\u0443\u0442|\u043C\u0438\u043D\\.?|\u043C\\.?)(?!\\p{L}))?|[.:](\\d\\d)(?!\\d|[.]\\d))|(?<!\\p{L})(\u043F\u043E\u043B\u0434\u0435\u043D\u044C|\u043F\u043E\u043B\u0443\u0434\u043D\u044F|\u043F\u043E\u043B\u043D\u043E\u0447\u044C|\u043F\u043E\u043B\u0443\u043D\u043E\u0447\u0438)(?!\\p{L})|(?<![\\d/.:,])(\\d{1,2})(?![\\d/:.])`
      ),
      "giu"
    ),
    joiner: new RegExp(`^(?:${gap}*${dash}${gap}*|${gap}+(?:\u0434\u043E|\u043F\u043E)${gap}+)$`, "iu"),
    halfFrom: "last",
    read([, hour, minute, digits2, word, bareHour]) {
      if (word !== void 0) {
        return { hour: /^.{3}[дуd]/iu.test(word) && !/н.?ч/iu.test(word) ? 12 : 0, minute: 0, half: "none" };
      }
      return hour === void 0 ? { hour: Number(bareHour), minute: 0, half: "unknown" } : Number(hour) > 23 && minute === void 0 ? void 0 : { hour: Number(hour), minute: Number(minute ?? digits2 ?? 0), half: "none" };
    }
  })
};

// language/locales/es.ts
var months5 = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre"
];
var weekdays5 = ["lunes", "martes", "mi\xE9rcoles", "jueves", "viernes", "s\xE1bado", "domingo"];
var languageNames3 = {
  ar: "\xE1rabe",
  en: "ingl\xE9s",
  es: "espa\xF1ol",
  fr: "franc\xE9s",
  ru: "ruso",
  zh: "chino"
};
var distributions3 = { General: "general", Limited: "limitada", Restricted: "reservada" };
function dayAndMonth3({ month, day: day2 }) {
  return `${day2}\xA0de ${months5[month - 1] ?? month}`;
}
function printDate5(date) {
  return `${dayAndMonth3(date)} de ${date.year}`;
}
function clock3(minutes) {
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, "0")}`;
}
function article(minutes) {
  return Math.floor(minutes / 60) === 1 ? "la" : "las";
}
function ordinal5(number4) {
  const short = [1, 3].includes(number4 % 10) && ![11, 13].includes(number4 % 100);
  return `${number4}${short ? "er" : "\xBA"}`;
}
var spanish = {
  language: "es",
  englishName: "Spanish",
  jobLetter: "S",
  documentsCode: "sp",
  direction: "ltr",
  levels: [
    [{ script: "number", before: "", after: "." }],
    [
      { script: "letter", before: "", after: ")" },
      { script: "letter", before: "(", after: ")" }
    ],
    [
      { script: "roman", before: "", after: ")" },
      { script: "roman", before: "(", after: ")" }
    ],
    [
      { script: "letter", before: "", after: "." },
      { script: "letter", before: "", after: ")" },
      { script: "number", before: "", after: ")" },
      { script: "roman", before: "", after: ")" }
    ]
  ],
  phrases: {
    title: "Programa provisional anotado",
    list: "Programa provisional",
    annotations: "Anotaciones",
    documentation: "Documentaci\xF3n",
    annex: "Anexo",
    schedule: "Proyecto de organizaci\xF3n de los trabajos",
    dateAndTime: "Fecha y hora",
    item: "Tema",
    titleOrDescription: "T\xEDtulo o descripci\xF3n",
    continued: "(continuaci\xF3n)"
  },
  punctuation: { parent: ":", child: ";", last: "." },
  citations: {
    order: "before",
    plainWords: ["resoluci\xF3n", "decisi\xF3n"],
    resolution: looseLatin("(?:resoluci\xF3n|resoluciones|res\\.)(?: (?:n\xFAms?\\.|n[\xBA\xB0]s?\\.?|n\xFAmeros?))?"),
    decision: looseLatin("(?:decisi\xF3n|decisiones)(?: (?:n\xFAms?\\.|n[\xBA\xB0]s?\\.?|n\xFAmeros?))?"),
    joiners: looseLatin("(?:y|e|o|u|a|as\xED como)"),
    entitled: `(?:,?${gap}*tituladas?)`,
    quotes: [
      ["\u201C", "\u201D"],
      ["\xAB", "\xBB"],
      ['"', '"'],
      ["\u2018", "\u2019"],
      ["<<", ">>"]
    ]
  },
  continuedWords: [looseLatin("continuaci\xF3n"), looseLatin("conclusi\xF3n")],
  itemWords: "(?:sub)?(?:temas?|puntos?)",
  openingWords: looseLatin("(?:apertura|inaugura(?:ci\xF3n|r\xE1|do|da)|abrir\xE1|declarar\xE1 abiert[oa]|declarar\xE1 inaugurad[oa])"),
  printDate: printDate5,
  printDay: (date) => capitalised(spanish.printDateInText(date)),
  printDateInText: (date) => `${spanish.weekdayName(isoWeekday(date))} ${printDate5(date)}`,
  printRange(from, to) {
    if (from.year !== to.year) {
      return `${printDate5(from)} a ${printDate5(to)}`;
    }
    if (from.month !== to.month) {
      return `${dayAndMonth3(from)} a ${printDate5(to)}`;
    }
    return from.day === to.day ? printDate5(to) : `${from.day} a ${printDate5(to)}`;
  },
  printTime: (minutes) => `${clock3(minutes)}\xA0horas`,
  printSlot: (start2, end) => `de ${article(start2)} ${clock3(start2)} a ${article(end)} ${clock3(end)}\xA0horas`,
  printIssued: (date) => printDate5(date).replace("\xA0", " "),
  printDistribution: (kind) => `Distr. ${distributions3[kind]}`,
  printLanguages(original) {
    const line2 = `Original: ${languageNames3[original]}`;
    return original === "es" ? [line2] : ["Espa\xF1ol", line2];
  },
  printSession: (number4) => `${ordinal5(number4)} per\xEDodo de sesiones`,
  printMeeting: (place, dates) => `${place}, ${dates}`,
  printMention: (label2) => `tema ${label2}`,
  printLabel: ([first = "", ...rest2]) => [first, ...rest2.map((part2) => `${part2})`)].join(" "),
  printMarker: (part2, level) => level === 1 || level > 3 ? `${part2}.` : `${part2})`,
  weekdayName: (number4) => weekdays5[number4 - 1] ?? "",
  weekdayLike: (number4, model) => /^\p{Lu}/u.test(model) ? capitalised(spanish.weekdayName(number4)) : spanish.weekdayName(number4),
  findDates: dayFirstDates({
    flags: "iu",
    notBefore: "\\p{L}",
    months: months5.map((name) => name === "septiembre" ? "sep?tiembre" : name),
    weekdays: weekdays5.map(looseLatin),
    daySuffix: "(?:\\.?[\xBA\xB0]|ro)?",
    dayLead: looseLatin("el|los|del|al|el d\xEDa|los d\xEDas|d\xEDa|d\xEDas"),
    beforeMonth: `${gap}+(?:de${gap}+)?`,
    beforeYear: `,?${gap}+(?:del?${gap}+(?:a(?:\xF1o|n\u0303o)${gap}+)?)?`,
    yearTail: "",
    joiners: looseLatin("al?|y|e|o|u|hasta|y del|y al|hasta el")
  }),
  findTimes: timesIn({
    expression: new RegExp(
      `(?<!\\p{L})(?:las?${gap}+)?(?<![\\d/.,:])(\\d{1,2})(?:[.:](\\d\\d))?(?![\\d/:])(?:${gap}*(?:horas?|hrs?\\.?|h\\.?)(?!\\p{L}))?|(?<!\\p{L})(mediod[\xEDi]a|medianoche)(?!\\p{L})`,
      "giu"
    ),
    joiner: new RegExp(`^(?:${gap}*${dash}${gap}*|${gap}+(?:a|y|hasta)${gap}+)$`, "iu"),
    halfFrom: "last",
    read([whole, hour, minute, word]) {
      if (word !== void 0) {
        return { hour: word.toLowerCase().startsWith("mediod") ? 12 : 0, minute: 0, half: "none" };
      }
      const said = /^l/iu.test(whole) || minute !== void 0 && /(?:\d:\d\d|h)/iu.test(whole);
      const spoken = /(?:h|hs)/iu.test(whole);
      return said && (Number(hour) <= 23 || minute !== void 0) ? { hour: Number(hour), minute: Number(minute ?? 0), half: "none" } : spoken && minute === void 0 ? void 0 : { hour: Number(hour), minute: Number(minute ?? 0), half: "unknown" };
    }
  })
};

// language/locales/index.ts
var locales = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese
};
function localeOf(language) {
  const code = language?.trim().toLowerCase();
  return Object.values(locales).find((locale) => locale.language === code) ?? english;
}

// language/semantics/joining.ts
var wide = "[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef\\u2018-\\u201d\\u2014\\u2026]";
var between2 = new RegExp(`(${wide})[ \\t\\u3000]*(?:\\r\\n|\\r|\\n)\\s*(?=${wide})`, "gu");
function joinRun(text2) {
  return /[\r\n]/u.test(text2) ? text2.replace(between2, "$1").replace(/[ \t]*(?:\r\n|\r|\n)\s*/gu, " ") : text2;
}

// language/semantics/passages.ts
function passagesOf(agenda) {
  const out = agenda.masthead.filter(isFootnote).map((node) => ({ kind: "footnote", node, section: void 0 }));
  for (const section of agenda.sections) {
    if (section.title) {
      out.push({ kind: "title", node: section.title, section });
    }
    if (isSchedule(section)) {
      scheduled(section, out);
    } else if (isItem(section) || isHeading(section)) {
      for (const block of section.blocks) {
        add(block, section, out);
      }
    }
  }
  return out;
}
function add(block, section, out) {
  if (isParagraph(block)) {
    out.push({ kind: "paragraph", node: block, section });
  } else if (isListEntry(block)) {
    out.push({ kind: "entry", node: block, section });
  } else if (isFootnote(block)) {
    out.push({ kind: "footnote", node: block, section });
  } else if (isTextRow(block)) {
    out.push({ kind: "row", node: block, section });
  } else if (isDocumentation(block)) {
    out.push(...block.papers.map((node) => ({ kind: "paper", node, section })));
  }
}
function scheduled(schedule, out) {
  const rows = (all2) => all2.forEach((row) => add(row, schedule, out));
  const slots = (all2) => all2.forEach((slot) => rows(slot.rows));
  schedule.blocks.forEach((block) => add(block, schedule, out));
  slots(schedule.slots);
  for (const day2 of schedule.days) {
    rows(day2.strays);
    slots(day2.slots);
  }
}
function inlinesOf(passages, is) {
  return passages.flatMap((passage) => passage.node.parts.filter(is).map((node) => ({ node, passage })));
}
function areaOf(footnote) {
  for (let node = footnote.$container; node; node = node.$container) {
    if (isSchedule(node)) {
      return "annex";
    }
    if (isItem(node) || isHeading(node)) {
      return "body";
    }
  }
  return "masthead";
}

// language/semantics/citations.ts
function citationsIn(passage) {
  const parts = passage.node.parts;
  return parts.flatMap((node, index) => {
    if (!isCitation(node)) {
      return [];
    }
    const before = parts[index - 2];
    const after = parts[index + 2] ?? void 0;
    const title = isCitedTitle(before) && before.leading !== void 0 ? before : isCitedTitle(after) && after.trailing !== void 0 ? after : void 0;
    return [{
      node,
      kind: isDecisionCitation(node) ? "decision" : "resolution",
      number: node.entry.$refText,
      passage,
      title: title && { text: joinRun(title.leading ?? title.trailing ?? ""), node: title }
    }];
  });
}
function sessionOf(number4) {
  return /^((?:[A-Z]+-)?\d+|[IVXL]+)\//u.exec(number4)?.[1];
}

// language/semantics/documents.ts
function readSymbols(agenda) {
  return inlinesOf(passagesOf(agenda), isSymbolText).map(({ node, passage }) => {
    const symbol = plainSymbol(node.symbol);
    const listed = passage.kind === "paper";
    return { symbol, node, passage, listed, description: listed ? describe(passage, node.symbol) : "" };
  });
}
function describe(passage, symbol) {
  return joinRun(runOf(passage.node)).replace(symbol, "").replace(/[(（]\s*[)）]/gu, "").replace(/^[\s:：,，;；.。–—-]+|[\s:：,，;；.。–—-]+$/gu, "");
}
function isOfSession(agenda, symbol) {
  const own = symbolOf(agenda);
  const series2 = /^(.*\/)[A-Za-z.]*\d+(?:\/(?:Add|Rev|Corr)\.\d+)*$/u.exec(own.replace(/(?:\/(?:Add|Rev|Corr)\.\d+)+$/u, ""))?.[1];
  return series2 !== void 0 && series2.length > 2 && symbol !== own && symbol.startsWith(series2);
}

// language/semantics/notes.ts
import { AstUtils } from "langium";
function readNotes(agenda) {
  const all2 = AstUtils.streamAst(agenda).toArray();
  const definitions = all2.filter(isFootnote);
  const byName = /* @__PURE__ */ new Map();
  for (const note of definitions) {
    if (!byName.has(note.name)) {
      byName.set(note.name, note);
    }
  }
  const marks = all2.filter(isMark).sort((one, other) => spanOf(one).start - spanOf(other).start);
  return { definitions, marks, byName };
}
function noteOrdinal(name) {
  if (/^\d{1,4}$/u.test(name)) {
    return { series: "number", value: Number(name) };
  }
  if (/^([a-z])\1*$/u.test(name)) {
    return { series: "letter", value: name.charCodeAt(0) - 96 + 26 * (name.length - 1) };
  }
  return /^\*+$/u.test(name) ? { series: "asterisk", value: name.length } : void 0;
}
function notesOfArea(notes, area) {
  return notes.definitions.filter((note) => areaOf(note) === area);
}

// language/syntax/labels.ts
var digits = "[0-9\u0660-\u0669\uFF10-\uFF19]";
var blank = "[ \\t\\u00a0\\u202f\\u3000]";
var body = "(?:[A-Za-z\u0410-\u042F\u0430-\u044F\u0401\u0451\u0406\u0456\\uff21-\\uff3a\\uff41-\\uff5a]{1,2}|[ivxlcIVXLC]{3,8}|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E]{1,5}|[\\u0621-\\u064a]\\u0640?)";
var marker = `(?:[(\uFF08]${blank}?${body}${blank}?[)\uFF09]|${body}[)\uFF09])`;
var label = `${digits}{1,4}(?:(?:${blank}*${marker}){3}${blank}+[a-z]\\.(?!\\S)|(?:${blank}*${marker})*)`;
var labelPattern = new RegExp(label, "uy");
var markerPattern = new RegExp(marker, "uy");
var partPattern = /[0-9٠-٩０-９]+|[^\s()（）.0-9٠-٩０-９]+/gu;
function labelEnd(text2, offset) {
  labelPattern.lastIndex = offset;
  if (!labelPattern.test(text2)) {
    return -1;
  }
  let end = labelPattern.lastIndex;
  while (!labelParts(text2.slice(offset, end)).every(isKnownPart)) {
    const cut2 = text2.slice(offset, end).search(new RegExp(`${blank}*${marker}${blank}*$`, "u"));
    if (cut2 <= 0) {
      return -1;
    }
    end = offset + cut2;
  }
  return end;
}
function markerEnd(text2, offset) {
  markerPattern.lastIndex = offset;
  if (!markerPattern.test(text2)) {
    return -1;
  }
  const end = markerPattern.lastIndex;
  return isKnownPart(labelParts(text2.slice(offset, end))[0] ?? "") ? end : -1;
}
function labelParts(text2) {
  return (text2.match(partPattern) ?? []).map(normaliseMarker);
}
function normaliseLabel(text2) {
  const [first = "", ...rest2] = labelParts(text2);
  return first + rest2.map((part2) => `(${part2})`).join("");
}
function isKnownPart(part2) {
  return markerValues(part2).length > 0 || /^[а-яёі]$/u.test(part2);
}

// language/semantics/outline.ts
function readOutline(agenda) {
  const items = [];
  const roots = [];
  const byLabel = /* @__PURE__ */ new Map();
  const orphans = /* @__PURE__ */ new Map();
  for (const item of agenda.sections.filter(isItem)) {
    const label2 = item.name ?? "";
    const parts = label2 ? labelParts(label2) : [];
    const parentLabel = parts.length > 1 ? join(parts.slice(0, -1)) : void 0;
    const parent = parentLabel === void 0 ? void 0 : byLabel.get(parentLabel);
    const siblings = parent ? parent.children : parts.length === 1 ? roots : [];
    const previous = siblings.at(-1) ?? (parentLabel !== void 0 && !parent ? orphans.get(parentLabel) : void 0);
    const reading = readMarker(parts.at(-1) ?? "", previous);
    const draft = { item, label: label2, parts, level: parts.length, ordinal: reading?.value, script: reading?.script, parent, children: [], previous };
    items.push(draft);
    if (parent) {
      parent.children.push(draft);
    } else if (parts.length === 1) {
      roots.push(draft);
    } else if (parentLabel !== void 0) {
      orphans.set(parentLabel, draft);
    }
    if (label2 && !byLabel.has(label2)) {
      byLabel.set(label2, draft);
    }
  }
  return { items, roots, byLabel };
}
function readMarker(bare, previous) {
  const readings2 = markerValues(bare);
  if (!previous || previous.ordinal === void 0) {
    return readings2.find((reading) => reading.value === 1) ?? readings2.find((reading) => reading.script !== "roman") ?? readings2[0];
  }
  return readings2.find((reading) => reading.script === previous.script && reading.value === (previous.ordinal ?? 0) + 1) ?? readings2.find((reading) => reading.script === previous.script) ?? readings2[0];
}
function leaves(outline) {
  return outline.items.filter((entry2) => entry2.children.length === 0 && entry2.label !== "");
}
function join(parts) {
  const [first = "", ...rest2] = parts;
  return first + rest2.map((part2) => `(${part2})`).join("");
}

// language/semantics/timetable.ts
function readTimetables(agenda) {
  return agenda.sections.filter(isSchedule).map((schedule) => {
    const loose2 = readSlots(schedule.slots);
    const strays = rowsOf(schedule.blocks.filter((block) => isItemRow(block) || isTextRow(block)));
    const before = loose2.length > 0 || strays.length > 0 ? [{ day: void 0, date: void 0, slots: loose2, strays }] : [];
    const days = schedule.days.map((day2) => ({ day: day2, date: dateOf(day2), slots: readSlots(day2.slots), strays: rowsOf(day2.strays) }));
    return { schedule, days: [...before, ...days], notes: notesOf(schedule) };
  });
}
function takenIn(timetable) {
  return timetable.days.flatMap((day2) => [
    ...day2.strays.flatMap((row) => row.kind === "item" ? [{ taken: row.taken, label: row.label, day: day2, slot: void 0 }] : []),
    ...day2.slots.flatMap((slot) => slot.rows.flatMap((row) => row.kind === "item" ? [{ taken: row.taken, label: row.label, day: day2, slot }] : []))
  ]);
}
function dateOf(day2) {
  const date = day2.date ? parseIsoDate(day2.date) : void 0;
  return date && isRealDate(date) ? date : void 0;
}
function readSlots(slots) {
  return slots.map((slot) => {
    const hours2 = readTimes(slot.time);
    const own = slot.taken.map((taken) => ({ kind: "item", taken, label: labelOf(taken) }));
    return { slot, start: hours2?.start, end: hours2?.end, track: slot.track?.trim() ?? "", rows: [...own, ...rowsOf(slot.rows)] };
  });
}
function rowsOf(rows) {
  return rows.flatMap((row) => {
    if (isItemRow(row)) {
      return row.taken.map((taken) => ({ kind: "item", taken, label: labelOf(taken) }));
    }
    return isTextRow(row) ? [{ kind: "text", row }] : [];
  });
}
function labelOf(taken) {
  return taken.item?.$refText ?? "";
}
function notesOf(schedule) {
  const rows = [...schedule.blocks, ...schedule.slots.flatMap((slot) => slot.rows), ...schedule.days.flatMap((day2) => [...day2.strays, ...day2.slots.flatMap((slot) => slot.rows)])];
  return rows.filter(isFootnote);
}

// language/semantics/reading.ts
var readings = /* @__PURE__ */ new WeakMap();
function readingOf(agenda) {
  let reading = readings.get(agenda);
  if (!reading) {
    reading = new LazyReading(agenda);
    readings.set(agenda, reading);
  }
  return reading;
}
var LazyReading = class {
  constructor(agenda) {
    this.agenda = agenda;
  }
  agenda;
  get masthead() {
    return this.#keep("masthead", readMasthead(this.agenda));
  }
  get locale() {
    return this.#keep("locale", localeOf(this.masthead.language));
  }
  get outline() {
    return this.#keep("outline", readOutline(this.agenda));
  }
  get timetables() {
    return this.#keep("timetables", readTimetables(this.agenda));
  }
  get passages() {
    return this.#keep("passages", passagesOf(this.agenda));
  }
  get citations() {
    return this.#keep("citations", this.passages.flatMap(citationsIn));
  }
  get symbols() {
    return this.#keep("symbols", readSymbols(this.agenda));
  }
  get notes() {
    return this.#keep("notes", readNotes(this.agenda));
  }
  /** Puts the value in place of the getter. */
  #keep(name, value) {
    Object.defineProperty(this, name, { value });
    return value;
  }
};

// language/references/attribution.ts
var han = /\p{Script=Han}/u;
function nameFinder(bodies, own) {
  const owners = /* @__PURE__ */ new Map();
  for (const body2 of [...bodies].sort((one, other) => Number(other.symbol === own) - Number(one.symbol === own))) {
    for (const { name, short } of body2.names) {
      const bare = name.replace(/^(?:the|la|le|les|el|los|las) /iu, "");
      if (!owners.has(bare) && (!short || body2.symbol === own || !body2.symbol.includes("/") || body2.entries.size === 0)) {
        owners.set(bare, body2.symbol);
      }
    }
  }
  const names = [...owners.keys()].sort((one, other) => other.length - one.length);
  if (names.length === 0) {
    return () => [];
  }
  const sources = (wanted) => names.filter(wanted).map((name) => name.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&").replace(/\s+/gu, "\\s+").replace(/[’']/gu, "[\u2019']")).join("|") || "(?!)";
  const pattern = new RegExp(`(?<!\\p{L})(?:${sources((name) => !han.test(name))})(?!\\p{L})|${sources((name) => han.test(name))}`, "gu");
  return (text2) => [...text2.matchAll(pattern)].flatMap((match) => {
    const body2 = owners.get(match[0].replace(/\s+/gu, " ").replace(/'/gu, "\u2019")) ?? owners.get(match[0].replace(/\s+/gu, " ")) ?? owners.get(match[0].replace(/’/gu, "'"));
    return body2 === void 0 ? [] : [{ body: body2, start: match.index, end: match.index + match[0].length }];
  });
}
var unknownBefore = /(?:\p{Lu}[\p{L}’']+(?:\s+(?:of|on|for|and|the|\p{Lu}[\p{L}’']+))*\s+(?:resolutions?|decisions?)\s*|(?:委员会|理事会|大会|会议|全会|小组|组织|机构|董事会)(?:的|通过的)?第\s*)$/u;
var sentenceStart = /^(?:in|by|the|its|this|that|under|pursuant|recalling|see|following|since|both|other|operative|paragraph|draft|per|relevant)$/iu;
var linking = /^[\s,]*(?:\(?[A-Z]\)?\s)?(?:\s*(?:of|by|adopted by|de|du|des|del|de la|de l[’']|d[’']|the|la|le|el|l[’']|aprobada por|adoptée par|ل|من)\s*){0,3}$/iu;
function attribute(passage, citation, finder, bodies, own) {
  const base = passage.parts[0] ? spanOf(passage.parts[0]).start : 0;
  const text2 = runOf(passage);
  const at = citation.offset - base;
  const sentence = sentenceAround(text2, at);
  const before = text2.slice(sentence.start, at);
  const after = text2.slice(citation.end - base, sentence.end);
  const behind = finder(after.slice(0, 160)).filter((name) => !isPartOfLongerName(after, name))[0];
  if (behind && linking.test(after.slice(0, behind.start))) {
    return { body: behind.body, named: true };
  }
  const ahead = finder(before).filter((name) => !isPartOfLongerName(before, name)).at(-1);
  const possessive = /(?:(?:^|[,;，；])\s*(?:in|by|under|through|pursuant to|in accordance with|par|dans|en|por|в)?\s*(?:its|sa|ses|su|sus|своей|своих|其)\s*)(?:\S+\s*){0,2}$/iu.test(before.replace(/第\s*$/u, ""));
  if (behind && possessive && (!ahead || /[,;，；]/u.test(before.slice(ahead.end)))) {
    return { body: behind.body, named: true };
  }
  const unknown = unknownBefore.exec(before);
  if (unknown && (!ahead || ahead.end <= unknown.index) && !sentenceStart.test(/^\S+/u.exec(unknown[0])?.[0] ?? "")) {
    return { body: void 0, named: true };
  }
  if (ahead) {
    return { body: ahead.body, named: true };
  }
  return fitsForm(citation.number, own === void 0 ? void 0 : bodies.get(own)) ? { body: own, named: false } : { body: void 0, named: false };
}
function isPartOfLongerName(text2, name) {
  return !/\s/u.test(text2.slice(name.start, name.end)) && !han.test(text2[name.start] ?? "") && /^\s+(?:of|on|for)\s+(?:the\s+)?\p{Lu}/u.test(text2.slice(name.end));
}
function fitsForm(number4, body2) {
  if (!body2 || body2.entries.size === 0) {
    return true;
  }
  const session = Number(sessionOf(number4));
  const sessions = [...body2.entries.values()].map((entry2) => Number(sessionOf(entry2.name))).filter((value) => !Number.isNaN(value));
  if (Number.isNaN(session)) {
    return sessions.length === 0;
  }
  return session <= Math.max(...sessions) + 10;
}
function sentenceAround(text2, at) {
  const ends = /[。！？]|[.!?](?=\s+[\p{Lu}\p{Lo}«“"(])/gu;
  let start2 = 0;
  let end = text2.length;
  for (const match of text2.matchAll(ends)) {
    if (match.index < at) {
      start2 = match.index + 1;
    } else {
      end = match.index;
      break;
    }
  }
  return { start: start2, end };
}
function ownBody(agenda, bodies) {
  const named = readingOf(agenda).masthead.values.get("register")?.text;
  if (named) {
    return named;
  }
  const symbol = symbolOf(agenda);
  return [...bodies.keys()].filter((body2) => symbol === body2 || symbol.startsWith(body2) && /^[/.]/u.test(symbol.slice(body2.length))).sort((one, other) => other.length - one.length)[0];
}

// language/references/scopes.ts
var AgendaScopes = class extends DefaultScopeProvider {
  #kept = /* @__PURE__ */ new WeakMap();
  #registers;
  #finders = /* @__PURE__ */ new Map();
  #findersVersion = -1;
  constructor(services, registers) {
    super(services);
    this.#registers = registers;
  }
  getScope(context) {
    const agenda = AstUtils2.findRootNode(context.container);
    if (!isAgenda(agenda)) {
      return EMPTY_SCOPE;
    }
    const kept3 = this.#scopesOf(agenda);
    switch (context.property) {
      case "item":
        kept3.items ??= this.#local(agenda.sections.filter(isItem));
        return kept3.items;
      case "note":
        kept3.notes ??= this.#local(AstUtils2.streamAst(agenda).filter(isFootnote).toArray());
        return kept3.notes;
      default:
        return this.#entries(context);
    }
  }
  /** Whose resolution the citation is. */
  attributionOf(citation) {
    const agenda = AstUtils2.findRootNode(citation);
    if (!isCitation(citation) || !isAgenda(agenda)) {
      return { body: void 0, named: false };
    }
    const { start: start2, end } = spanOf(citation);
    const bodies = this.#registers.bodies;
    const own = this.ownBodyOf(agenda);
    return attribute(citation.$container, { offset: start2, end, number: citation.entry.$refText }, this.#finder(bodies, own), bodies, own);
  }
  /** The symbol of the document's own register, if one is known or named. */
  ownBodyOf(agenda) {
    const kept3 = this.#scopesOf(agenda);
    if (kept3.own?.version !== this.#registers.version) {
      kept3.own = { version: this.#registers.version, body: ownBody(agenda, this.#registers.bodies) };
    }
    return kept3.own.body;
  }
  #entries(context) {
    if (!isCitation(context.container)) {
      return EMPTY_SCOPE;
    }
    const { body: body2 } = this.attributionOf(context.container);
    const entries = body2 === void 0 ? void 0 : this.#registers.bodies.get(body2)?.entries;
    const kind = isDecisionCitation(context.container) ? "decision" : "resolution";
    return entries ? new MapScope([...entries.values()].filter((entry2) => entry2.kind === kind)) : EMPTY_SCOPE;
  }
  #finder(bodies, own) {
    if (this.#findersVersion !== this.#registers.version) {
      this.#finders.clear();
      this.#findersVersion = this.#registers.version;
    }
    const finder = this.#finders.get(own ?? "") ?? nameFinder(bodies.values(), own);
    this.#finders.set(own ?? "", finder);
    return finder;
  }
  #scopesOf(agenda) {
    const kept3 = this.#kept.get(agenda) ?? {};
    this.#kept.set(agenda, kept3);
    return kept3;
  }
  #local(nodes) {
    const named = nodes.filter((node) => node.name);
    const descriptions = named.map((node) => this.descriptions.createDescription(node, node.name));
    return new MultiMapScope(descriptions);
  }
};

// language/syntax/lexer.ts
var LineLexer = class {
  definition;
  #scan;
  constructor(services, scan) {
    const types = services.parser.TokenBuilder.buildTokens(services.Grammar, { caseInsensitive: false });
    this.definition = Object.fromEntries(types.map((type) => [type.name, type]));
    this.#scan = scan;
  }
  tokenize(text2) {
    return this.#scan(text2, this.definition);
  }
};

// language/syntax/lines.ts
var lineEnd = /\r\n|\r|\n/gu;
function lineStarts(text2) {
  const starts = [0];
  for (const match of text2.matchAll(lineEnd)) {
    starts.push(match.index + match[0].length);
  }
  return starts;
}
function* linesOf(text2, starts) {
  for (let number4 = 0; number4 < starts.length; number4++) {
    const from = starts[number4] ?? 0;
    const raw = text2.slice(from, starts[number4 + 1] ?? text2.length);
    const trimmed = raw.trim();
    const start2 = trimmed ? from + raw.indexOf(trimmed) : from;
    yield { number: number4, start: start2, end: start2 + trimmed.length, text: trimmed };
  }
}
function structuralWord(text2) {
  const word = /^(?:(item|heading|schedule)(?=\s|$)|(documentation):?$)/u.exec(text2);
  return word?.[1] ?? word?.[2];
}
function readsLikeBlock(text2, above) {
  const word = structuralWord(text2);
  if (!word || !/[.:;!?。：；！？؟؛…)）»”"\]]$/u.test(above)) {
    return false;
  }
  if (word !== "item") {
    return word === "documentation" || /^\S+\s+[^\p{Ll}\s]/u.test(text2);
  }
  const from = /^item\s*/u.exec(text2)?.[0].length ?? 0;
  const end = labelEnd(text2, from);
  return end > 0 && /^(?:$|[.:)]?(?:\s{2,}|\t|\s*[^\p{Ll}\s,;.)]))/u.test(text2.slice(end));
}
function leadsToList(above) {
  return /[:;.,：；。，、؛،…]$|(?:^|[\s])(?:and|or|et|ou|y|e|o|u|и|или|و|أو)$|[和及或]$/u.test(above);
}

// language/syntax/tokens.ts
var TokenStream = class {
  constructor(text2, starts, types) {
    this.text = text2;
    this.starts = starts;
    this.types = types;
  }
  text;
  starts;
  types;
  tokens = [];
  hidden = [];
  #line = 0;
  /** Adds a token of the named type. Offsets are UTF-16, `end` is exclusive; tokens must come in order, comments may run ahead of the paragraph around them. */
  add(type, start2, end) {
    this.tokens.push(this.#token(type, start2, end));
  }
  addHidden(type, start2, end) {
    this.hidden.push(this.#token(type, start2, end));
  }
  #token(name, start2, end) {
    const tokenType = this.types[name];
    const startLine = this.#lineAt(start2);
    const startColumn = start2 - (this.starts[startLine] ?? 0);
    const endLine = this.#lineAt(end);
    return {
      image: this.text.slice(start2, end),
      startOffset: start2,
      endOffset: end - 1,
      startLine: startLine + 1,
      endLine: endLine + 1,
      startColumn: startColumn + 1,
      endColumn: end - (this.starts[endLine] ?? 0),
      tokenType,
      tokenTypeIdx: tokenType.tokenTypeIdx ?? 0
    };
  }
  #lineAt(offset) {
    while (this.#line > 0 && (this.starts[this.#line] ?? 0) > offset) {
      this.#line--;
    }
    while (this.#line + 1 < this.starts.length && (this.starts[this.#line + 1] ?? 0) <= offset) {
      this.#line++;
    }
    return this.#line;
  }
};

// language/syntax/register-scanner.ts
var entry = /^(resolution|decision)(?=\s|$)/u;
var wording = /^([A-Za-z]{2,3}(?:-[A-Za-z]+)?)\s*([:：])/u;
var number2 = /^(?:[A-Z]{0,4}-?\d+[A-Za-z]?(?:\/[A-Z]*[-.]?\d+|\.\d+)?|[IVXL]+\/\d+)(?:\s?[A-Z])?(?:\s?\([A-Z0-9-]+\))?(?=\s|$)/u;
function scanRegister(text2, types) {
  const starts = lineStarts(text2);
  const out = new TokenStream(text2, starts, types);
  let first = true;
  for (const line2 of linesOf(text2, starts)) {
    if (line2.text === "") {
      continue;
    }
    if (line2.text.startsWith("//")) {
      out.addHidden("COMMENT", line2.start, line2.end);
    } else if (first && /^register(?=\s|$)/u.test(line2.text)) {
      headed(line2, "register", "BODY", /^[A-Z]\S*/u, out);
      first = false;
    } else if (entry.test(line2.text)) {
      headed(line2, entry.exec(line2.text)?.[1] ?? "", "NUMBER", number2, out);
      first = false;
    } else {
      first = false;
      worded(line2, out);
    }
  }
  return { tokens: out.tokens, hidden: out.hidden, errors: [] };
}
function headed(line2, word, type, pattern, out) {
  out.add(word, line2.start, line2.start + word.length);
  const rest2 = line2.text.slice(word.length);
  const at = word.length + (rest2.length - rest2.trimStart().length);
  const value = pattern.exec(line2.text.slice(at))?.[0] ?? "";
  if (value) {
    out.add(type, line2.start + at, line2.start + at + value.length);
  }
  const left = line2.text.slice(at + value.length).trim();
  if (left) {
    out.add("UNREADABLE", line2.end - left.length, line2.end);
  }
  out.add("END", line2.end, line2.end);
}
function worded(line2, out) {
  const head2 = wording.exec(line2.text);
  if (!head2?.[1]) {
    out.add("UNREADABLE", line2.start, line2.end);
  } else {
    out.add("LANGUAGE", line2.start, line2.start + head2[1].length);
    out.add(":", line2.start + head2[0].length - 1, line2.start + head2[0].length);
    const rest2 = line2.text.slice(head2[0].length).trim();
    if (rest2) {
      out.add("WORDING", line2.end - rest2.length, line2.end);
    }
  }
  out.add("END", line2.end, line2.end);
}

// language/syntax/citations.ts
var suffix = "(?:\\s?[A-Z](?:\\s?(?:to|and|\xE0|et|a|y|\u043F\u043E|\u0438|\u81F3|\u548C|-|\u2013)\\s?[A-Z])?(?=[\\s,.;:)\uFF09\u3001\uFF0C\u3002\uFF1B]|$|\u53F7)(?!\\s+\\p{Ll}))?";
var forms = [
  "(?:S|ES|HS|EM|AMS)-\\d{1,3}/\\d{1,4}",
  "\\d{1,4}/(?:COP|CMP|CMA|CP|NP|MOP|DEC)[.\\-]?(?:MOP-)?\\d{1,3}",
  "WHA\\d{1,3}\\.\\d{1,3}",
  "[IVXL]{1,6}/\\d{1,3}",
  "\\d{1,4}(?:\\s?[A-Z])?\\s?[(\uFF08](?:[IVXLC]{1,8}|(?:S|ES)-[IVX]+|(?:19|20)\\d\\d)[)\uFF09]",
  `[1-9]\\d{0,3}/[1-9]\\d{0,3}(?![\\d/\uFF0F])(?!\\.\\d)${suffix}`
];
var number3 = `(?:${forms.join("|")})`;
var malformed = "(?:[A-Z]{1,3}-)?\\d+\\s?[/\uFF0F\\\\]+\\s?[\\d/\uFF0F]*(?![\\d\\p{Lu}])|[/\uFF0F]+\\d+";
var numberAt = new RegExp(number3, "uy");
var malformedAt = new RegExp(malformed, "uy");
var anyNumber = new RegExp(`${number3}|${malformed}`, "gu");
var dated = "(?:,?\\s+\\p{L}{1,3}\\s+\\d{1,2}\\p{L}{0,2}\\s+(?:de\\s+)?\\p{L}+(?:/\\p{L}+)?\\s+(?:de\\s+)?\\d{4}(?:\\s+\u0433\u043E\u0434\u0430)?,?)?";
function citationFinder(locales2) {
  const finders = locales2.map((locale) => compile(locale.citations));
  return (text2) => {
    if (!/[\d][/／(（\\.\s]|[/／]\d/u.test(text2)) {
      return [];
    }
    const found = finders.flatMap((finder) => finder.forms.order === "before" ? wordFirst(finder, text2) : numberInside(finder, text2));
    return found.sort((one, other) => one.start - other.start).filter((citation, index, all2) => index === 0 || citation.start >= (all2[index - 1]?.end ?? 0));
  };
}
function compile(citation) {
  const words = `(?:${citation.resolution}|${citation.decision})`;
  const before = citation.beforeNumber ?? "";
  const after = citation.afterNumber ?? "";
  const one = `(?:${before})?\\s*(?:${number3}|${malformed})(?:\\s*(?:${after}))?`;
  const opening2 = citation.quotes.map(([open]) => open).join("");
  return {
    forms: citation,
    phrase: citation.order === "before" ? new RegExp(`(?<!\\p{L})${words}(?!\\p{L})\\s*(?:\u2116\\s*|n[o\xB0\xBA]s?\\.?\\s*|Nos?\\.\\s*)?`, "giu") : new RegExp(`(?:${before}\\s*(?:${number3}|${malformed})(?:\\s*(?:${after}))?|(?<![\\d/])(?:${number3}|${malformed})\\s*(?:${after}))(?:\\s*(?:${citation.joiners}|[\u3001\uFF0C,])\\s*${one})*\\s*${words}`, "gu"),
    decision: new RegExp(`(?:${citation.decision})$`, "iu"),
    next: new RegExp(`${dated}\\s*(?:[,;\u060C\u3001]\\s*(?:(?:${citation.joiners})\\s*)?|(?:${citation.joiners})\\s*)`, "iuy"),
    entitled: new RegExp(`${dated}(?:${citation.entitled})?\\s*,?\\s*[(\uFF08]?\\s*(?=[${opening2}])`, "iuy")
  };
}
function wordFirst(finder, text2) {
  const found = [];
  for (const match of text2.matchAll(finder.phrase)) {
    const word = match[0].replace(/[\s№]+$|\s+(?:n[o°º]s?|Nos?)\.?\s*$/giu, "");
    const kind = finder.decision.test(word) ? "decision" : "resolution";
    let at = match.index + match[0].length;
    const first = readNumber2(text2, at, kind);
    if (!first || at === match.index + word.length) {
      continue;
    }
    found.push(withTitle(finder, text2, first));
    at = first.end;
    for (let next = follow(finder, text2, at); next; next = follow(finder, text2, at)) {
      const listed = readNumber2(text2, next, kind);
      if (!listed || listed.kind === "malformed") {
        break;
      }
      found.push(withTitle(finder, text2, listed));
      at = listed.end;
    }
  }
  return found;
}
function follow(finder, text2, at) {
  finder.next.lastIndex = at;
  return finder.next.test(text2) && finder.next.lastIndex > at ? finder.next.lastIndex : void 0;
}
function readNumber2(text2, at, kind) {
  numberAt.lastIndex = at;
  if (numberAt.test(text2)) {
    return { kind, start: at, end: numberAt.lastIndex };
  }
  malformedAt.lastIndex = at;
  return malformedAt.test(text2) ? { kind: "malformed", start: at, end: at + text2.slice(at, malformedAt.lastIndex).trimEnd().length } : void 0;
}
function withTitle(finder, text2, citation) {
  finder.entitled.lastIndex = citation.end;
  if (citation.kind === "malformed" || !finder.entitled.test(text2)) {
    return citation;
  }
  const open = finder.entitled.lastIndex;
  const pair = finder.forms.quotes.find(([mark3]) => mark3 === text2[open]);
  const close2 = pair ? closing(text2, open, pair) : -1;
  return close2 < 0 ? citation : { ...citation, title: { start: open + 1, end: close2, side: "after" } };
}
function numberInside(finder, text2) {
  const found = [];
  for (const match of text2.matchAll(finder.phrase)) {
    const kind = finder.decision.test(match[0]) ? "decision" : "resolution";
    const numbers = [...match[0].matchAll(anyNumber)];
    numbers.forEach((one, index) => {
      const start2 = match.index + one.index;
      const first = readNumber2(text2, start2, kind) ?? { kind: "malformed", start: start2, end: start2 + one[0].trimEnd().length };
      const title = index === 0 ? leadingTitle(finder, text2, match.index) : void 0;
      found.push(title && first.kind !== "malformed" ? { ...first, title } : first);
    });
  }
  return found;
}
function leadingTitle(finder, text2, end) {
  const leading = finder.forms.leading;
  if (!leading) {
    return void 0;
  }
  const ahead = text2.slice(Math.max(0, end - 400), end).trimEnd();
  const between4 = new RegExp(`(?:${leading.between})$`, "u").exec(ahead);
  const quoted = between4 ? ahead.slice(0, between4.index).trimEnd() : "";
  const pair = finder.forms.quotes.find(([, mark3]) => quoted.endsWith(mark3));
  const close2 = end - (text2.slice(Math.max(0, end - 400), end).length - quoted.length) - 1;
  const open = pair ? opening(text2, close2, pair) : -1;
  return open >= 0 && new RegExp(`(?:${leading.before})\\s*$`, "u").test(text2.slice(Math.max(0, open - 20), open)) ? { start: open + 1, end: close2, side: "before" } : void 0;
}
function closing(text2, open, [begin, end]) {
  let depth = 0;
  for (let at = open; at < text2.length && at < open + 400; at++) {
    if (text2[at] === end && (begin !== end || depth > 0)) {
      depth--;
      if (depth === 0) {
        return at;
      }
    } else if (text2[at] === begin) {
      depth++;
    }
  }
  return -1;
}
function opening(text2, close2, [begin, end]) {
  let depth = 0;
  for (let at = close2; at >= 0 && at > close2 - 400; at--) {
    if (text2[at] === begin && (begin !== end || depth > 0)) {
      depth--;
      if (depth === 0) {
        return at;
      }
    } else if (text2[at] === end) {
      depth++;
    }
  }
  return -1;
}

// language/syntax/running-text.ts
var all = Object.values(locales);
var findCitations = citationFinder(all);
var address = /(?:https?:\/\/|www\.)[^\s<>"“”«»（），。；、）]+/giu;
var markPattern = /\[\^([^\]\s]{1,20})\]/gu;
var mentionPattern = /\{item[ \t]+([^{}\n]*)\}/gu;
var interesting = /[\d٠-٩０-９[{]/u;
function piecesOf(text2) {
  if (text2.length === 0) {
    return [];
  }
  if (!interesting.test(text2)) {
    return [{ type: "TEXT", start: 0, end: text2.length }];
  }
  return fill(text2, claims(text2));
}
function claims(text2) {
  const taken = [];
  const covered = new Uint8Array(text2.length);
  const claim = (start2, end, pieces2) => {
    if (!covered.subarray(start2, end).includes(1)) {
      covered.fill(1, start2, end);
      taken.push({ start: start2, end, pieces: pieces2 });
    }
  };
  const one = (type, start2, end) => claim(start2, end, [{ type, start: start2, end }]);
  for (const match of text2.matchAll(markPattern)) {
    const end = match.index + match[0].length;
    claim(match.index, end, [
      { type: "MARK", start: match.index, end: match.index + 2 },
      { type: "NOTE", start: match.index + 2, end: end - 1 },
      { type: "MARK_END", start: end - 1, end }
    ]);
  }
  for (const match of text2.matchAll(mentionPattern)) {
    claim(match.index, match.index + match[0].length, mention(text2, match.index, match[0].length));
  }
  for (const match of text2.matchAll(address)) {
    claim(match.index, match.index + match[0].length, []);
  }
  const citations = findCitations(text2);
  for (const { title } of citations) {
    if (title) {
      one(title.side === "before" ? "TITLE_BEFORE" : "TITLE_AFTER", title.start, title.end);
    }
  }
  for (const { start: start2, end } of findSymbols(text2)) {
    one("SYMBOL", start2, end);
  }
  for (const { kind, start: start2, end } of citations) {
    one(kind === "malformed" ? "MALFORMED" : kind === "decision" ? "DECISION" : "RESOLUTION", start2, end);
  }
  for (const { start: start2, end } of datesIn(text2)) {
    one("DATE", start2, end);
  }
  return taken.sort((first, second) => first.start - second.start);
}
function mention(text2, start2, length) {
  const end = start2 + length - 1;
  const blanks2 = text2.slice(start2 + 5, end).length - text2.slice(start2 + 5, end).trimStart().length;
  const from = start2 + 5 + blanks2;
  const label2 = labelEnd(text2, from);
  const to = label2 > 0 ? label2 : from;
  const rest2 = text2.slice(to, end).trim();
  const restAt = to + text2.slice(to, end).indexOf(rest2);
  return [
    { type: "MENTION", start: start2, end: start2 + 5 },
    ...label2 > 0 ? [{ type: "LABEL", start: from, end: label2 }] : [],
    ...rest2 ? [{ type: "UNREADABLE", start: restAt, end: restAt + rest2.length }] : [],
    { type: "MENTION_END", start: end, end: end + 1 }
  ];
}
function isRange(between4) {
  return between4.length <= 8 && /^[^\d.,;:。，；：()（）\n]*$/u.test(between4);
}
function datesIn(text2) {
  const found = all.flatMap((locale) => locale.findDates(text2)).map(({ start: start2, end, weekday: weekday2 }) => ({ start: Math.min(start2, weekday2?.start ?? start2), end: Math.max(end, weekday2?.end ?? end) })).sort((one, other) => one.start - other.start);
  const merged = [];
  for (const { start: start2, end } of found) {
    const last = merged.at(-1);
    if (last && (start2 < last.end || isRange(text2.slice(last.end, start2)))) {
      last.end = Math.max(last.end, end);
    } else {
      merged.push({ start: start2, end });
    }
  }
  return merged;
}
function fill(text2, taken) {
  const pieces2 = [];
  let at = 0;
  for (const { start: start2, end, pieces: inside } of taken) {
    if (inside.length === 0) {
      continue;
    }
    if (start2 > at) {
      pieces2.push({ type: "TEXT", start: at, end: start2 });
    }
    pieces2.push(...inside);
    at = end;
  }
  if (at < text2.length) {
    pieces2.push({ type: "TEXT", start: at, end: text2.length });
  }
  return pieces2;
}

// language/syntax/schedule-lines.ts
var clock4 = "[0-9]{1,2}[:.\uFF1A][0-9]{2}";
var times = new RegExp(`^${clock4}\\s*[-\u2013\u2014\u2212~]\\s*(?:${clock4}(?![0-9]))?`, "u");
var mark = /\[\^([^\]\s]{1,20})\]/uy;
var blanks = /\s*/uy;
var separator = /[,;、，،؛；]/u;
var continuedWords = Object.values(locales).flatMap((locale) => locale.continuedWords).join("|");
var continuedAt = new RegExp(`[(\uFF08]\\s*(?:${continuedWords})\\s*[)\uFF09]`, "iuy");
var day = /^day(?=\s|$)\s*/u;
var isoDate = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?=\s|$)/u;
function readDay(line2, out) {
  const word = day.exec(line2.text);
  if (!word) {
    return false;
  }
  out.add("day", line2.start, line2.start + 3);
  const from = word[0].length;
  const date = isoDate.exec(line2.text.slice(from));
  const to = from + (date?.[0].length ?? 0);
  if (date) {
    out.add("ISO_DATE", line2.start + from, line2.start + to);
  }
  rest(line2, to, out);
  return true;
}
function readSlot(line2, out) {
  const range3 = times.exec(line2.text);
  if (!range3) {
    return false;
  }
  let at = range3[0].trimEnd().length;
  out.add("TIMES", line2.start, line2.start + at);
  at = readTaken(line2, skip(line2.text, at), out);
  if (line2.text[at] === "@") {
    out.add("@", line2.start + at, line2.start + at + 1);
    at = readTrack(line2, skip(line2.text, at + 1), out);
  }
  rest(line2, at, out);
  return true;
}
function readTrack(line2, from, out) {
  const gap3 = /(?:\s{2,}|\t)(?=\d)/u.exec(line2.text.slice(from));
  const to = gap3 ? from + gap3.index : line2.text.length;
  if (to > from) {
    out.add("TRACK", line2.start + from, line2.start + to);
  }
  return gap3 ? readTaken(line2, skip(line2.text, to), out) : to;
}
function readItemRow(line2, out) {
  if (labelEnd(line2.text, 0) < 0 || timesInWords(line2.text)) {
    return false;
  }
  rest(line2, readTaken(line2, 0, out), out);
  return true;
}
function timesInWords(text2) {
  return Object.values(locales).some((locale) => locale.findTimes(text2).length > 0);
}
function readTaken(line2, from, out) {
  let at = from;
  for (; ; ) {
    const end = labelEnd(line2.text, at);
    if (end < 0) {
      return at;
    }
    out.add("LABEL", line2.start + at, line2.start + end);
    at = readMarks(line2, skip(line2.text, end), out);
    continuedAt.lastIndex = at;
    if (continuedAt.test(line2.text)) {
      out.add("CONTINUED", line2.start + at, line2.start + continuedAt.lastIndex);
      at = readMarks(line2, skip(line2.text, continuedAt.lastIndex), out);
    }
    if (!separator.test(line2.text[at] ?? "")) {
      return at;
    }
    while (separator.test(line2.text[at] ?? "")) {
      out.add("COMMA", line2.start + at, line2.start + at + 1);
      at = skip(line2.text, at + 1);
      if (separator.test(line2.text[at] ?? "")) {
        return at;
      }
    }
  }
}
function readMarks(line2, from, out) {
  let at = from;
  for (; ; ) {
    mark.lastIndex = at;
    const found = mark.exec(line2.text);
    if (!found) {
      return at;
    }
    addMark(line2.start + at, found[0].length, out);
    at = skip(line2.text, mark.lastIndex);
  }
}
function addMark(start2, length, out) {
  out.add("MARK", start2, start2 + 2);
  out.add("NOTE", start2 + 2, start2 + length - 1);
  out.add("]", start2 + length - 1, start2 + length);
}
function rest(line2, from, out) {
  const at = skip(line2.text, from);
  if (at < line2.text.length) {
    out.add("UNREADABLE", line2.start + at, line2.end);
  }
  out.add("END", line2.end, line2.end);
}
function skip(text2, from) {
  blanks.lastIndex = from;
  blanks.test(text2);
  return blanks.lastIndex;
}

// language/syntax/scanner.ts
var key = /^([\p{L}][\p{L} _-]{0,30}?)\s*([:：])/u;
var definition = /^\[\^([^\]\s]{1,20})\]:/u;
function scanAgenda(text2, types) {
  const starts = lineStarts(text2);
  return new Scanner(text2, new TokenStream(text2, starts, types), starts).scan();
}
var Scanner = class {
  constructor(text2, out, starts) {
    this.text = text2;
    this.out = out;
    this.starts = starts;
  }
  text;
  out;
  starts;
  #part = "start";
  /** In the annex: whether a day or a slot was seen, after which no running text stands. */
  #timetable = false;
  /** Whether running text may go on: a paragraph, an entry, a note or a row is open. */
  #running = false;
  /** Stretches of the open running text; a comment line inside it parts two. */
  #stretches = [];
  #above = "";
  scan() {
    for (const line2 of linesOf(this.text, this.starts)) {
      if (line2.text.startsWith("//")) {
        this.#comment(line2);
      } else if (line2.text === "") {
        this.#blank();
      } else {
        this.#line(line2);
        this.#above = line2.text;
      }
    }
    this.#close();
    return { tokens: this.out.tokens, hidden: this.out.hidden, errors: [] };
  }
  #line(line2) {
    if (this.#part === "start") {
      this.#part = "masthead";
      if (this.#opening(line2)) {
        return;
      }
    }
    if (!this.#running && this.#block(line2) || this.#footnote(line2)) {
      return;
    }
    switch (this.#part) {
      case "masthead":
        this.#field(line2);
        break;
      case "documentation":
        this.#paper(line2);
        break;
      case "schedule":
        this.#scheduled(line2);
        break;
      default:
        this.#annotation(line2);
    }
  }
  #opening(line2) {
    if (!/^agenda(?=\s|$)/u.test(line2.text)) {
      return false;
    }
    this.out.add("agenda", line2.start, line2.start + 6);
    let at = skipBlanks(line2.text, 6);
    const rest2 = line2.text.slice(at);
    const symbol = findSymbols(rest2)[0];
    const end = symbol?.start === 0 ? symbol.end : /^[A-Z][^\s[]*\/[^\s[]*|^[A-Z0-9]+(?=\s*$)/u.exec(rest2)?.[0].length ?? 0;
    if (end > 0) {
      this.out.add("SYMBOL", line2.start + at, line2.start + at + end);
      at = skipBlanks(line2.text, at + end);
    }
    for (let mark3 = /^\[\^[^\]\s]+\]/u.exec(line2.text.slice(at)); mark3; mark3 = /^\[\^[^\]\s]+\]/u.exec(line2.text.slice(at))) {
      addMark(line2.start + at, mark3[0].length, this.out);
      at = skipBlanks(line2.text, at + mark3[0].length);
    }
    this.#rest(line2, at);
    return true;
  }
  /** A line that opens a block: `item`, `heading`, `schedule`, `documentation`. */
  #block(line2) {
    const word = structuralWord(line2.text);
    if (!word || word === "documentation" && (this.#part === "masthead" || this.#part === "schedule")) {
      return false;
    }
    this.#close();
    this.out.add(word, line2.start, line2.start + word.length);
    let at = skipBlanks(line2.text, word.length);
    if (word === "item") {
      at = this.#label(line2, at);
    }
    if (word === "documentation") {
      this.out.add("END", line2.end, line2.end);
    } else {
      this.#pieces(line2.start + at, line2.end);
      this.out.add("END", line2.end, line2.end);
    }
    this.#part = word === "schedule" || word === "documentation" ? word : "annotations";
    this.#timetable = false;
    return true;
  }
  #label(line2, from) {
    const end = labelEnd(line2.text, from);
    if (end < 0 || /^[\d/:]|^[.,]\d/u.test(line2.text.slice(end))) {
      return from;
    }
    this.out.add("LABEL", line2.start + from, line2.start + end);
    const punctuation = /^\s*(?:[.．、]|[-–—](?=\s))/u.exec(line2.text.slice(end))?.[0].length ?? 0;
    return skipBlanks(line2.text, end + punctuation);
  }
  #footnote(line2) {
    const head2 = definition.exec(line2.text);
    if (!head2) {
      return false;
    }
    this.#close();
    const close2 = line2.start + head2[0].length - 2;
    this.out.add("DEFINE", line2.start, line2.start + 2);
    this.out.add("NOTE", line2.start + 2, close2);
    this.out.add("]:", close2, close2 + 2);
    this.#open(line2.start + skipBlanks(line2.text, head2[0].length), line2.end);
    return true;
  }
  #field(line2) {
    const head2 = key.exec(line2.text);
    if (this.#running) {
      if (!head2) {
        this.#open(line2.start, line2.end);
        return;
      }
      this.#close();
    }
    if (!head2?.[1]) {
      this.#unreadable(line2);
      return;
    }
    const colon = line2.start + head2[0].length - 1;
    this.out.add("KEY", line2.start, line2.start + head2[1].length);
    this.out.add(":", colon, colon + 1);
    const from = line2.start + skipBlanks(line2.text, head2[0].length);
    this.#markedText(from, line2.end);
    this.out.add("END", line2.end, line2.end);
  }
  /** Text of the masthead: nothing is recognised in it but marks of notes. */
  #markedText(start2, end) {
    for (const piece of this.text.slice(start2, end).split(/(\[\^[^\]\s]{1,20}\])/u)) {
      const at = start2;
      start2 += piece.length;
      if (/^\[\^[^\]\s]+\]$/u.test(piece)) {
        addMark(at, piece.length, this.out);
      } else if (piece) {
        this.out.add("TEXT", at, at + piece.length);
      }
    }
  }
  #annotation(line2) {
    const dash2 = /^[-–—•](?=\s)/u.test(line2.text);
    const marker3 = dash2 ? 1 : markerEnd(line2.text, 0);
    const entry2 = marker3 > 0 && (dash2 || /^(?:\s|$|[^\s\p{Script=Latin}\d,.;:)、，。；：])/u.test(line2.text.slice(marker3)));
    if (entry2 && (!this.#running || leadsToList(this.#above))) {
      this.#close();
      this.out.add(dash2 ? "DASH" : "MARKER", line2.start, line2.start + marker3);
      this.#open(line2.start + skipBlanks(line2.text, marker3), line2.end);
    } else {
      this.#open(line2.start, line2.end);
    }
  }
  #paper(line2) {
    const bullet2 = /^[-–—•](?=\s)/u.test(line2.text) ? 1 : 0;
    this.out.add("PAPER", line2.start, line2.start + bullet2);
    this.#pieces(line2.start + skipBlanks(line2.text, bullet2), line2.end);
    this.out.add("END", line2.end, line2.end);
  }
  #scheduled(line2) {
    const row = /^[-–—•](?=\s|$)/u.test(line2.text);
    if (!this.#timetable && !opensTimetable(line2.text)) {
      this.#annotation(line2);
      return;
    }
    if (row || /^(?:day(?=\s|$)|\d)/u.test(line2.text)) {
      this.#close();
    }
    if (readDay(line2, this.out) || readSlot(line2, this.out)) {
      this.#timetable = true;
    } else if (row) {
      this.out.add("ROW", line2.start, line2.start + 1);
      this.#open(line2.start + skipBlanks(line2.text, 1), line2.end);
    } else if (readItemRow(line2, this.out)) {
      this.#timetable = true;
    } else if (this.#running) {
      this.#open(line2.start, line2.end);
    } else {
      this.#unreadable(line2);
    }
  }
  #comment(line2) {
    this.out.addHidden("COMMENT", line2.start, line2.end);
  }
  #blank() {
    this.#close();
    if (this.#part === "documentation") {
      this.#part = "annotations";
    }
  }
  /** Opens running text or goes on with it. */
  #open(start2, end) {
    const last = this.#stretches.at(-1);
    if (last && !this.text.slice(last.end, start2).trimStart().startsWith("//")) {
      last.end = end;
    } else {
      this.#stretches.push({ start: start2, end });
    }
    this.#running = true;
  }
  #close() {
    if (!this.#running) {
      return;
    }
    for (const { start: start2, end: end2 } of this.#stretches) {
      this.#pieces(start2, end2);
    }
    const end = this.#stretches.at(-1)?.end ?? 0;
    this.out.add("END", end, end);
    this.#stretches = [];
    this.#running = false;
  }
  #pieces(from, to) {
    for (const { type, start: start2, end } of piecesOf(this.text.slice(from, to))) {
      this.out.add(tokenNames[type] ?? type, from + start2, from + end);
    }
  }
  #rest(line2, from) {
    if (from < line2.text.length) {
      this.out.add("UNREADABLE", line2.start + from, line2.end);
    }
    this.out.add("END", line2.end, line2.end);
  }
  #unreadable(line2) {
    this.out.add("UNREADABLE", line2.start, line2.end);
    this.out.add("END", line2.end, line2.end);
  }
};
var tokenNames = { MARK_END: "]", MENTION_END: "}" };
function opensTimetable(text2) {
  return /^(?:day(?=\s|$)|[0-9]{1,2}[:.][0-9]{2}\s*[-–—])/u.test(text2) || labelEnd(text2, 0) === text2.length;
}
function skipBlanks(text2, from) {
  return from + (text2.slice(from).length - text2.slice(from).trimStart().length);
}

// language/syntax/values.ts
import { DefaultValueConverter } from "langium";
var AgendaValueConverter = class extends DefaultValueConverter {
  runConverter(rule3, input) {
    switch (rule3.name) {
      case "LABEL":
        return normaliseLabel(input);
      case "RESOLUTION":
      case "DECISION":
      case "NUMBER":
        return normaliseNumber(input);
      default:
        return input;
    }
  }
};
function normaliseNumber(text2) {
  return text2.normalize("NFKC").replace(/\s+/gu, " ").replace(/ ?\(/gu, " (").replace(/(\d)([A-Z])(?=$| )/gu, "$1 $2").trim();
}

// language/validation/validator.ts
import { DefaultDocumentValidator, interruptAndCheck } from "langium";

// language/semantics/meetings.ts
function isMeeting(slot) {
  return slot.start !== void 0 && slot.end !== void 0 && slot.start < slot.end;
}
function tracksOf(day2) {
  const tracks = /* @__PURE__ */ new Map();
  for (const slot of day2.slots.filter(isMeeting)) {
    const key2 = slot.track.normalize("NFKC").replace(/\s+/gu, " ").toLowerCase();
    tracks.set(key2, [...tracks.get(key2) ?? [], slot]);
  }
  return [...tracks.values()];
}
function isStrictlyLater(one, other) {
  return (other.end ?? 0) <= (one.start ?? 0) || one.track !== other.track && (other.start ?? 0) < (one.start ?? 0);
}
function outsideSession(dates, date) {
  return compareDates(date, dates.from) < 0 || compareDates(date, dates.to) > 0;
}
function overlap(one, other) {
  return isMeeting(one) && isMeeting(other) && one.start < other.end && other.start < one.end;
}

// language/semantics/numbering.ts
var kept = /* @__PURE__ */ new WeakMap();
function numberingProblems(outline) {
  const problems = kept.get(outline) ?? [...find(outline)];
  kept.set(outline, problems);
  return problems;
}
function* find(outline) {
  const misplaced = /* @__PURE__ */ new Set();
  const repeated = /* @__PURE__ */ new Set();
  let before;
  for (const entry2 of outline.items) {
    if (entry2.level === 0) {
      continue;
    }
    const first = outline.byLabel.get(entry2.label);
    if (first && first !== entry2) {
      repeated.add(entry2);
      yield { kind: "duplicate", entry: entry2, first };
    } else if (entry2.level > 1 && !entry2.parent) {
      const parent = entry2.parts.slice(0, -1);
      if (!entry2.previous) {
        yield { kind: "parent", entry: entry2, parent };
      }
    } else if (entry2.parent && before && !lineage(before).includes(entry2.parent)) {
      misplaced.add(entry2);
      yield { kind: "order", entry: entry2, belongs: entry2.parent };
    }
    if (!misplaced.has(entry2)) {
      before = entry2;
    }
  }
  yield* series(outline.roots, misplaced, repeated);
  for (const entry2 of outline.items) {
    if (entry2.children.length > 0) {
      yield* series(entry2.children, misplaced, repeated);
      const [only] = entry2.children;
      if (entry2.children.length === 1 && only && only.ordinal === 1) {
        yield { kind: "lone", entry: only };
      }
    }
  }
}
function* series(siblings, misplaced, repeated) {
  const counted = siblings.filter((entry2) => entry2.ordinal !== void 0 && !misplaced.has(entry2) && !repeated.has(entry2));
  const ordered = new Set(longestRise(counted));
  for (const entry2 of counted) {
    if (!ordered.has(entry2)) {
      yield { kind: "order", entry: entry2, belongs: void 0 };
    }
  }
  const present = new Set(siblings.map((entry2) => entry2.ordinal));
  const uncounted = siblings.filter((entry2) => entry2.ordinal === void 0 || repeated.has(entry2));
  let last = 0;
  let previous;
  for (const entry2 of counted.filter((one) => ordered.has(one))) {
    const ordinal6 = entry2.ordinal ?? 0;
    const from = previous ? siblings.indexOf(previous) : -1;
    const to = siblings.indexOf(entry2);
    const fillers = uncounted.filter((one) => siblings.indexOf(one) > from && siblings.indexOf(one) < to).length;
    const missing = range2(last + 1, ordinal6).filter((value) => !present.has(value));
    if (missing.length > fillers) {
      yield { kind: "gap", entry: entry2, missing, before: previous };
    }
    last = ordinal6;
    previous = entry2;
  }
}
function longestRise(items) {
  const tails = [];
  const before = [];
  items.forEach((item, index) => {
    const value = item.ordinal ?? 0;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((items[tails[middle] ?? 0]?.ordinal ?? 0) < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    before[index] = low > 0 ? tails[low - 1] ?? -1 : -1;
    tails[low] = index;
  });
  const rise = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const item = items[index];
    if (item) {
      rise.unshift(item);
    }
  }
  return rise;
}
function lineage(entry2) {
  const line2 = [];
  for (let at = entry2; at; at = at.parent) {
    line2.push(at);
  }
  return line2;
}
function range2(from, to) {
  return Array.from({ length: Math.max(0, Math.min(to - from, 1e3)) }, (_, index) => from + index);
}

// language/semantics/coverage.ts
function unscheduled(reading) {
  const taken = new Set(reading.timetables.flatMap((timetable) => takenIn(timetable).map(({ label: label2 }) => label2)));
  if (taken.size === 0) {
    return [];
  }
  const partly = new Set([...taken].flatMap(ancestorsOf));
  const doubtful = new Set(numberingProblems(reading.outline).map((problem) => problem.entry));
  return leaves(reading.outline).filter((entry2) => !taken.has(entry2.label) && !doubtful.has(entry2) && !ancestorsOf(entry2.label).some((label2) => taken.has(label2) && !partly.has(label2)));
}
function appearances(reading) {
  const seen = [];
  return reading.timetables.flatMap(takenIn).map(({ taken, label: label2, day: day2, slot }) => {
    const earlier = seen.filter((other) => !(other.day === day2 && slot && other.slot && (other.slot === slot || overlap(other.slot, slot))));
    seen.push({ label: label2, day: day2, slot });
    const related = /* @__PURE__ */ new Set([label2, ...ancestorsOf(label2)]);
    return {
      taken,
      label: label2,
      marked: taken.continued !== void 0,
      again: earlier.some((other) => other.label === label2),
      begun: earlier.some((other) => related.has(other.label) || ancestorsOf(other.label).includes(label2))
    };
  });
}
function ancestorsOf(label2) {
  const parts = labelParts(label2);
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).map((part2, at) => at === 0 ? part2 : `(${part2})`).join(""));
}

// language/semantics/labels.ts
var part = /[0-9٠-٩０-９]+|[^\s()（）.]+/gu;
function relabel(typed, parts) {
  if (labelParts(typed).length !== parts.length) {
    return spell(parts);
  }
  let index = 0;
  return typed.replace(part, (before) => {
    const after = parts[index++] ?? before;
    return labelParts(before)[0] === after ? before : after;
  });
}
function spell(parts) {
  const [first = "", ...rest2] = parts;
  return [first, ...rest2.map((bare) => `(${bare})`)].join(" ");
}
function spellLabel(label2) {
  return spell(labelParts(label2));
}
function markerFor(script, value, level) {
  return writeMarker(script ?? (level === 1 ? "number" : level === 2 ? "letter" : "roman"), value);
}

// language/validation/coverage.ts
import { GrammarUtils as GrammarUtils2 } from "langium";
var coverageRules = [
  {
    code: "schedule/unscheduled",
    severity: "warning",
    finds: "an item that no meeting takes up",
    *check({ reading }) {
      for (const entry2 of unscheduled(reading)) {
        yield { range: rangeOf(entry2.item, "name"), message: `No meeting takes up item ${spellLabel(entry2.label)}.` };
      }
    }
  },
  {
    code: "schedule/continued",
    severity: "information",
    finds: 'an item taken up again without "(continued)", or with it at its first appearance',
    *check({ reading }) {
      const whole = new Set(leaves(reading.outline).map((entry2) => entry2.label));
      const word = reading.locale.phrases.continued;
      for (const { taken, label: label2, marked: marked3, again, begun } of appearances(reading)) {
        if (marked3 && !begun) {
          const cst = GrammarUtils2.findNodeForProperty(taken.$cstNode, "continued");
          const before = taken.item.$refNode?.end ?? 0;
          yield {
            range: cst?.range ?? rangeOf(taken),
            message: `Item ${spellLabel(label2)} is taken up here for the first time; it is not continued.`,
            fixes: () => cst ? [{ title: `Remove ${cst.text}`, changes: [{ start: Math.max(before, cst.offset - 1), end: cst.end, text: "" }] }] : []
          };
        } else if (!marked3 && again && whole.has(label2)) {
          yield {
            range: rangeOf(taken),
            message: `Item ${spellLabel(label2)} was taken up before: mark it ${word}.`,
            fixes: () => [{ title: `Add ${word}`, changes: [{ start: spanOf(taken).end, end: spanOf(taken).end, text: ` ${word}` }] }]
          };
        }
      }
    }
  }
];

// language/semantics/dates.ts
function datesInText(passages) {
  return inlinesOf(passages, isDateText).flatMap(({ node, passage }) => {
    for (const locale of Object.values(locales)) {
      const found = locale.findDates(node.text);
      if (found.length > 0) {
        return found.map((date) => ({ node, base: spanOf(node).start, date, locale, passage }));
      }
    }
    return [];
  });
}
function exists(date) {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.year ?? 2024, date.month);
}

// language/validation/places.ts
function between3(document, start2, end) {
  return { start: document.textDocument.positionAt(start2), end: document.textDocument.positionAt(end) };
}
function replace(start2, end, text2) {
  return { start: start2, end, text: text2 };
}
function lineEndOf(document) {
  return document.textDocument.getText().includes("\r\n") ? "\r\n" : "\n";
}
function shorten(text2, most = 40) {
  const plain4 = text2.replace(/\s+/gu, " ").trim();
  const characters = [...plain4];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}\u2026` : plain4;
}

// language/validation/dates.ts
var weekdays6 = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
var dateRules = [
  {
    code: "date/weekday",
    severity: "error",
    finds: "a weekday that is not that of its date",
    *check({ reading, document }) {
      for (const { base, date, locale, node } of datesInText(reading.passages)) {
        const day2 = withYear(date, reading.masthead.dates);
        const written = date.weekday;
        if (!written || !day2 || !isRealDate(day2) || isoWeekday(day2) === written.number) {
          continue;
        }
        const right = isoWeekday(day2);
        const typed = node.text.slice(written.start, written.end);
        const mended = locale.weekdayLike(right, typed);
        yield {
          range: between3(document, base + written.start, base + written.end),
          message: `${locale.printDate(day2)} is a ${weekdays6[right - 1]}.`,
          fixes: () => [{ title: `Change to ${mended}`, changes: [{ start: base + written.start, end: base + written.end, text: mended }] }]
        };
      }
    }
  },
  {
    code: "date/impossible",
    severity: "error",
    finds: "a day that the calendar does not have",
    *check({ reading, document }) {
      for (const { base, date } of datesInText(reading.passages)) {
        if (!exists(date)) {
          const [start2, end] = date.dayRange;
          yield { range: between3(document, base + start2, base + end), message: message(date) };
        }
      }
      for (const day2 of reading.agenda.sections.filter(isSchedule).flatMap((schedule) => schedule.days)) {
        const date = day2.date ? parseIsoDate(day2.date) : void 0;
        if (date && !isRealDate(date)) {
          yield { range: rangeOf(day2, "date"), message: message(date) };
        }
      }
    }
  },
  {
    code: "date/opening",
    severity: "warning",
    finds: "an opening named in item 1 that is not the first day of the session",
    *check(context) {
      const from = context.reading.masthead.dates?.from;
      const opening2 = from && openingDate(context);
      const day2 = opening2 && withYear(opening2.date, context.reading.masthead.dates);
      if (!from || !opening2 || !day2 || !isRealDate(day2) || compareDates(day2, from) === 0 || Math.abs(dayNumber(day2) - dayNumber(from)) > 60) {
        return;
      }
      const { base, date, locale } = opening2;
      yield {
        range: between3(context.document, base + date.start, base + date.end),
        message: `The session begins on ${locale.printDate(from)} by the masthead, and opens on ${locale.printDate(day2)} here.`
      };
    }
  }
];
function message(date) {
  const month = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"][date.month - 1];
  return month === void 0 ? `There is no month ${date.month}.` : `There is no ${date.day} ${month}${date.month === 2 && date.day === 29 && date.year !== void 0 ? ` in ${date.year}` : ""}.`;
}
function openingDate({ reading }) {
  const pattern = new RegExp(/\p{Script=Han}/u.test(reading.locale.openingWords) ? reading.locale.openingWords : `(?<!\\p{L})(?:${reading.locale.openingWords})(?!\\p{L})`, "iu");
  return datesInText(reading.passages.filter(({ kind, section }) => kind === "paragraph" && isItem(section) && labelParts(section.name ?? "")[0] === "1")).find(({ passage, base, date }) => {
    const text2 = runOf(passage.node);
    const at = base + date.start - spanOf(passage.node.parts[0]).start;
    const start2 = Math.max(...[". ", "\u3002", "; ", ".\n"].map((stop) => text2.lastIndexOf(stop, at)), -1) + 1;
    const stops = [". ", "\u3002", "; ", ".\n"].map((stop) => text2.indexOf(stop, at)).filter((index) => index >= 0);
    const sentence = text2.slice(start2, stops.length > 0 ? Math.min(...stops) : text2.length);
    return pattern.test(sentence);
  });
}
function withYear(date, session) {
  if (date.year !== void 0) {
    return { year: date.year, month: date.month, day: date.day };
  }
  const guess = session && { year: session.from.year, month: date.month, day: date.day };
  return guess && isRealDate(guess) && compareDates(guess, addDays(session.from, -31)) >= 0 && compareDates(guess, addDays(session.to, 31)) <= 0 ? guess : void 0;
}

// language/validation/items.ts
import { AstUtils as AstUtils3 } from "langium";

// language/validation/nearest.ts
import { distance } from "fastest-levenshtein";
function nearest(word, candidates, most = 3) {
  const limit = Math.max(2, Math.floor(word.length / 2));
  return [...new Set(candidates)].map((candidate) => ({ candidate, away: distance(word.toLowerCase(), candidate.toLowerCase()) })).filter(({ away }) => away <= limit).sort((one, other) => one.away - other.away).slice(0, most).map(({ candidate }) => candidate);
}

// language/validation/items.ts
var itemRules = [
  {
    code: "item/unknown",
    severity: "error",
    finds: "an item referred to that does not exist",
    *check({ reading }) {
      const { byLabel } = reading.outline;
      for (const node of AstUtils3.streamAst(reading.agenda)) {
        const reference = isTaken(node) || isMention(node) ? node.item : void 0;
        const cst = reference?.$refNode;
        if (!reference || !cst || byLabel.has(reference.$refText)) {
          continue;
        }
        yield {
          range: cst.range,
          message: `There is no item ${spellLabel(reference.$refText)} on this agenda.`,
          fixes: () => nearest(reference.$refText, byLabel.keys()).map((label2) => ({
            title: `Change to ${spellLabel(label2)}`,
            changes: [{ start: cst.offset, end: cst.end, text: relabel(cst.text, labelParts(label2)) }]
          }))
        };
      }
    }
  },
  {
    code: "item/unannotated",
    severity: "hint",
    finds: "an item without sub-items and without a word of annotation",
    *check({ reading }) {
      for (const { item, label: label2 } of leaves(reading.outline)) {
        if (item.blocks.every((block) => isFootnote(block) || isDocumentation(block))) {
          yield { range: rangeOf(item, "name"), message: `Item ${spellLabel(label2)} has no annotation.` };
        }
      }
    }
  }
];

// language/semantics/lists.ts
function listProblems(blocks) {
  return walk(blocks).lists.flatMap((list) => {
    const problem = list.problem;
    const found = problem && list.entries[problem.at];
    if (!problem || !found || problem.kind === "start" && list.entries.length < 2) {
      return [];
    }
    const run3 = list.entries.slice(problem.at).map(({ entry: entry2 }, index) => ({ entry: entry2, value: problem.expected + index }));
    return [{ kind: problem.kind, entry: found.entry, script: list.script, expected: problem.expected, run: run3 }];
  });
}
function walk(blocks) {
  const placed = [];
  const lists = [];
  let open = [];
  let interrupted = false;
  for (const entry2 of blocks) {
    if (!entry2) {
      interrupted = true;
      continue;
    }
    const readings2 = markerValues(labelParts(entry2.marker)[0] ?? "");
    if (readings2.length === 0) {
      placed.push({ entry: entry2, depth: interrupted ? 1 : open.length + 1, script: void 0, value: void 0 });
      continue;
    }
    const depth = open.findLastIndex((list2) => readings2.some((reading) => reading.script === list2.script && reading.value === list2.last + 1));
    const first = readings2.find((reading) => reading.value === 1);
    const within = open.findLastIndex((list2) => readings2.some((reading) => reading.script === list2.script));
    if (depth >= 0) {
      open = open.slice(0, depth + 1);
      goOn(open[depth], entry2, void 0);
    } else if (first && (interrupted || !open.some((list2) => list2.script === first.script))) {
      open = interrupted ? [] : open;
      open.push(start(lists, entry2, first.script, 1));
    } else if (within >= 0 && !(interrupted && first)) {
      open = open.slice(0, within + 1);
      const list2 = open[within];
      const value = readings2.find((reading) => reading.script === list2?.script)?.value ?? 0;
      goOn(list2, entry2, { value, kind: list2?.entries.some((other) => other.value === value) ? "repeated" : "order" });
    } else {
      const reading = readings2[0] ?? { script: "letter", value: 1 };
      open = interrupted ? [] : open;
      open.push(start(lists, entry2, reading.script, reading.value));
    }
    interrupted = false;
    const list = open.at(-1);
    placed.push({ entry: entry2, depth: open.length, script: list?.script, value: list?.last });
  }
  return { placed, lists };
}
function start(lists, entry2, script, value) {
  const list = { script, last: value, entries: [{ entry: entry2, value }], problem: value === 1 ? void 0 : { kind: "start", at: 0, expected: 1 } };
  lists.push(list);
  return list;
}
function goOn(list, entry2, wrong) {
  if (!list) {
    return;
  }
  const expected = list.last + 1;
  if (wrong) {
    list.problem ??= { kind: wrong.kind, at: list.entries.length, expected };
  }
  list.last = wrong && wrong.value > expected ? wrong.value : expected;
  list.entries.push({ entry: entry2, value: list.last });
}

// language/validation/lists.ts
var listRules = [{
  code: "numbering/list",
  severity: "warning",
  finds: "entries of a list that are skipped, repeated or out of order",
  *check({ reading }) {
    for (const section of reading.agenda.sections) {
      if (!isItem(section) && !isHeading(section)) {
        continue;
      }
      const blocks = section.blocks.filter((block) => !isFootnote(block) && !isDocumentation(block));
      for (const problem of listProblems(blocks.map((block) => isListEntry(block) ? block : void 0))) {
        yield {
          range: rangeOf(problem.entry, "marker"),
          message: describe2(problem),
          fixes: () => [{
            title: `Renumber the list from ${problem.entry.marker}`,
            changes: problem.run.map(({ entry: entry2, value }) => changeMarker(entry2, writeMarker(problem.script, value)))
          }]
        };
      }
    }
  }
}];
function describe2({ kind, entry: entry2, script, expected }) {
  const wanted = entry2.marker.replace(/[^\s()（）]+/u, writeMarker(script, expected));
  switch (kind) {
    case "start":
      return `The list begins with ${entry2.marker}; ${wanted} is missing.`;
    case "repeated":
      return `${entry2.marker} stands in this list already; ${wanted} is expected.`;
    default:
      return `${wanted} is expected here, not ${entry2.marker}.`;
  }
}
function changeMarker(entry2, bare) {
  const start2 = entry2.$cstNode?.offset ?? 0;
  return { start: start2, end: start2 + entry2.marker.length, text: entry2.marker.replace(/[^\s()（）]+/u, bare) };
}

// language/validation/masthead.ts
var daysBefore = 42;
var mastheadRules = [
  {
    code: "masthead/key",
    severity: "error",
    finds: "a line of the masthead whose key is unknown or stands twice",
    *check({ reading: { masthead: masthead4 } }) {
      for (const { field, kind } of masthead4.problems) {
        if (kind === "value") {
          continue;
        }
        const start2 = spanOf(field).start;
        yield {
          range: rangeOf(field, "key"),
          message: kind === "unknown" ? `\u201C${field.key}\u201D is not a key of the masthead.` : `\u201C${field.key}\u201D is already there.`,
          fixes: () => (kind === "unknown" ? nearest(field.key, mastheadKeys) : []).map((key2) => ({ title: `Change to ${key2}`, changes: [{ start: start2, end: start2 + field.key.length, text: key2 }] }))
        };
      }
    }
  },
  {
    code: "masthead/value",
    severity: "error",
    finds: "a value of the masthead that cannot be read",
    *check({ reading: { masthead: masthead4 } }) {
      for (const { field, kind, expected } of masthead4.problems) {
        if (kind === "value") {
          const range3 = field.parts.length > 0 ? { start: rangeOf(field, "parts", 0).start, end: rangeOf(field, "parts", field.parts.length - 1).end } : rangeOf(field, "key");
          yield { range: range3, message: `The value of \u201C${field.key}\u201D cannot be read; ${expected} is expected.` };
        }
      }
    }
  },
  {
    code: "masthead/missing",
    severity: "warning",
    finds: "a fact that the masthead lacks",
    *check({ reading: { masthead: masthead4, agenda }, document }) {
      const missing = neededKeys.filter((key2) => !masthead4.values.has(key2));
      if (missing.length === 0 || !agenda.opening) {
        return;
      }
      const last = agenda.masthead.at(-1) ?? agenda.opening;
      const at = spanOf(last).end;
      const lineEnd2 = lineEndOf(document);
      yield {
        range: rangeOf(agenda.opening),
        message: `The masthead lacks ${missing.map((key2) => `\u201C${key2}\u201D`).join(", ")}.`,
        fixes: () => [{ title: `Add ${missing.join(", ")}`, changes: [{ start: at, end: at, text: missing.map((key2) => `${lineEnd2}${key2}: `).join("") }] }]
      };
    }
  },
  {
    code: "masthead/late",
    severity: "information",
    finds: "a document issued less than six weeks before the session",
    *check({ reading: { masthead: masthead4 } }) {
      const { issued, dates } = masthead4;
      const field = masthead4.values.get("issued")?.field;
      if (issued && dates && field && compareDates(issued, addDays(dates.from, -daysBefore)) > 0) {
        const weeks = Math.floor((dayNumber(dates.from) - dayNumber(issued)) / 7);
        yield {
          range: rangeOf(field, "parts", 0),
          message: dayNumber(issued) > dayNumber(dates.from) ? `The document is issued after the session begins on ${formatIsoDate(dates.from)}.` : `The document is issued ${weeks === 1 ? "one week" : `${weeks} weeks`} before the session; six weeks are the rule, ${formatIsoDate(addDays(dates.from, -daysBefore))} at the latest.`
        };
      }
    }
  }
];

// language/validation/notes.ts
import { AstUtils as AstUtils4 } from "langium";
var noteRules = [
  {
    code: "footnote/undefined",
    severity: "error",
    finds: "the mark of a note that is not there",
    *check({ reading: { notes } }) {
      for (const mark3 of notes.marks) {
        const name = mark3.note.$refText;
        if (!notes.byName.has(name)) {
          yield {
            range: rangeOf(mark3),
            message: `There is no note ${name}.`,
            fixes: () => nearest(name, notes.byName.keys()).map((near) => ({ title: `Change to [^${near}]`, changes: [{ ...spanOf(mark3), text: `[^${near}]` }] }))
          };
        }
      }
    }
  },
  {
    code: "footnote/duplicate",
    severity: "error",
    finds: "two notes with one name",
    *check({ reading: { notes } }) {
      for (const note of notes.definitions) {
        const first = notes.byName.get(note.name);
        if (first && first !== note) {
          yield { range: rangeOf(note, "name"), message: `Note ${note.name} is already there.`, related: [{ range: rangeOf(first, "name"), message: `The first note ${note.name}` }] };
        }
      }
    }
  },
  {
    code: "footnote/unused",
    severity: "warning",
    finds: "a note that nothing refers to",
    *check({ reading: { notes } }) {
      const used = new Set(notes.marks.map((mark3) => mark3.note.$refText));
      for (const note of notes.definitions) {
        if (!used.has(note.name) && notes.byName.get(note.name) === note && !(areaOf(note) === "masthead" && /^\*+$/u.test(note.name))) {
          yield { range: rangeOf(note, "name"), message: `Nothing refers to note ${note.name}.`, unnecessary: true };
        }
      }
    }
  },
  {
    code: "footnote/order",
    severity: "warning",
    finds: "notes that are skipped or out of order",
    *check(context) {
      const { notes } = context.reading;
      const known = notes.marks.filter((mark3) => notes.byName.has(mark3.note.$refText));
      const unused = new Set(notes.definitions.map((note) => note.name).filter((name) => !notes.marks.some((mark3) => mark3.note.$refText === name)));
      for (const series2 of ["number", "letter"]) {
        yield* markOrder(context, known, unused, series2);
      }
      yield* definitionOrder(notes.definitions.filter((note) => notes.byName.get(note.name) === note));
    }
  }
];
function* markOrder(context, marks, unused, series2) {
  let last = 0;
  const seen = /* @__PURE__ */ new Set();
  for (const mark3 of marks) {
    const place = noteOrdinal(mark3.note.$refText);
    if (place?.series !== series2 || seen.has(place.value)) {
      continue;
    }
    seen.add(place.value);
    let expected = last + 1;
    while (unused.has(nameOf(series2, expected))) {
      expected++;
    }
    if (place.value !== expected) {
      yield {
        range: rangeOf(mark3),
        message: `Note ${nameOf(series2, expected)} is expected here, not note ${mark3.note.$refText}.`,
        fixes: () => renumberNotes(context, series2)
      };
      return;
    }
    last = place.value;
  }
}
function* definitionOrder(definitions) {
  const last = /* @__PURE__ */ new Map();
  for (const note of definitions) {
    const place = noteOrdinal(note.name);
    const key2 = `${areaOf(note)} ${place?.series}`;
    if (place && place.value < (last.get(key2) ?? 0)) {
      yield { range: rangeOf(note, "name"), message: `Note ${note.name} stands after note ${nameOf(place.series === "letter" ? "letter" : "number", last.get(key2) ?? 0)}.` };
    } else if (place) {
      last.set(key2, place.value);
    }
  }
}
function nameOf(series2, value) {
  return series2 === "number" ? String(value) : String.fromCharCode(97 + (value - 1) % 26).repeat(Math.ceil(value / 26));
}
function renumberNotes({ reading: { notes, agenda } }, series2) {
  const names = /* @__PURE__ */ new Map();
  const mine = (name) => noteOrdinal(name)?.series === series2;
  for (const name of [...notes.marks.map((mark3) => mark3.note.$refText), ...notes.definitions.map((note) => note.name)]) {
    if (mine(name) && notes.byName.has(name) && !names.has(name)) {
      names.set(name, nameOf(series2, names.size + 1));
    }
  }
  const marks = AstUtils4.streamAst(agenda).filter(isMark).toArray();
  const changes2 = [
    ...marks.map((mark3) => ({ at: spanOf(mark3).start + 2, name: mark3.note.$refText })),
    ...notes.definitions.map((note) => ({ at: spanOf(note).start + 2, name: note.name }))
  ].flatMap(({ at, name }) => {
    const text2 = names.get(name);
    return text2 !== void 0 && text2 !== name ? [{ start: at, end: at + name.length, text: text2 }] : [];
  });
  return changes2.length > 0 ? [{ title: "Renumber the notes in the order of their marks", changes: changes2.sort((one, other) => one.start - other.start) }] : [];
}

// language/semantics/renumber.ts
import { AstUtils as AstUtils5, GrammarUtils as GrammarUtils3 } from "langium";
function consecutiveParts(outline) {
  const result = /* @__PURE__ */ new Map();
  const counters = [];
  const parents = [];
  let depth = 0;
  for (const entry2 of outline.items) {
    if (entry2.level === 0) {
      continue;
    }
    const level = Math.min(entry2.level, depth + 1);
    counters.length = level;
    counters[level - 1] = (counters[level - 1] ?? 0) + 1;
    const script = level === 1 ? "number" : entry2.level === level ? seriesScript(entry2) : void 0;
    const parts = [...level > 1 ? parents[level - 2] ?? [] : [], markerFor(script, counters[level - 1] ?? 1, level)];
    parents[level - 1] = parts;
    depth = level;
    result.set(entry2, parts);
  }
  return result;
}
function renumber(agenda, outline) {
  const wanted = consecutiveParts(outline);
  const changes2 = [];
  const byLabel = /* @__PURE__ */ new Map();
  for (const [entry2, parts] of wanted) {
    const cst = GrammarUtils3.findNodeForProperty(entry2.item.$cstNode, "name");
    const text2 = cst ? relabel(cst.text, parts) : "";
    if (cst && text2 !== cst.text) {
      changes2.push({ start: cst.offset, end: cst.end, text: text2 });
    }
    if (!byLabel.has(entry2.label)) {
      byLabel.set(entry2.label, parts);
    }
  }
  for (const node of AstUtils5.streamAst(agenda)) {
    if (isTaken(node) || isMention(node)) {
      const cst = node.item?.$refNode;
      const parts = node.item && byLabel.get(node.item.$refText);
      const text2 = cst && parts ? relabel(cst.text, parts) : void 0;
      if (cst && text2 !== void 0 && text2 !== cst.text) {
        changes2.push({ start: cst.offset, end: cst.end, text: text2 });
      }
    }
  }
  return changes2.sort((one, other) => one.start - other.start);
}
function seriesScript(entry2) {
  let first = entry2;
  while (first.previous) {
    first = first.previous;
  }
  return first.script ?? entry2.script;
}

// language/validation/numbering.ts
function rule(kind, severity, finds, describe3) {
  return {
    code: `numbering/${kind}`,
    severity,
    finds,
    *check(context) {
      for (const problem of numberingProblems(context.reading.outline)) {
        if (problem.kind === kind) {
          yield { range: labelRange(problem.entry), ...describe3(problem, context) };
        }
      }
    }
  };
}
var numberingRules = [
  rule("duplicate", "error", "two items with one label", ({ entry: entry2, first }, context) => ({
    message: `Item ${spellLabel(entry2.label)} is already there.`,
    related: [{ range: labelRange(first), message: `The first item ${spellLabel(first.label)}` }],
    fixes: () => renumberFix(context, entry2)
  })),
  rule("gap", "error", "a number or letter that is skipped", ({ entry: entry2, missing, before }, context) => ({
    message: missing.length === 1 || !before ? `Item ${spell([...entry2.parts.slice(0, -1), markerFor(entry2.script, missing[0] ?? 1, entry2.level)])} is skipped${before ? `: ${spellLabel(entry2.label)} follows ${spellLabel(before.label)}` : `: the numbering begins with ${spellLabel(entry2.label)}`}.` : `Items ${missing.map((value) => spell([...entry2.parts.slice(0, -1), markerFor(entry2.script, value, entry2.level)])).join(", ")} are skipped: ${spellLabel(entry2.label)} follows ${spellLabel(before.label)}.`,
    fixes: () => renumberFix(context, entry2)
  })),
  rule("order", "error", "an item out of its place", ({ entry: entry2, belongs }, context) => ({
    message: belongs ? `Item ${spellLabel(entry2.label)} is out of its place: it belongs under item ${spellLabel(belongs.label)}.` : `Item ${spellLabel(entry2.label)} is out of its place.`,
    ...belongs ? { related: [{ range: labelRange(belongs), message: `Item ${spellLabel(belongs.label)}` }] } : {},
    fixes: () => renumberFix(context, entry2)
  })),
  rule("parent", "error", "a sub-item without its item before it", ({ entry: entry2, parent }) => ({
    message: `There is no item ${spell(parent)} before ${spellLabel(entry2.label)}.`
  })),
  rule("lone", "warning", "a single sub-item", ({ entry: entry2 }) => ({
    message: `Item ${spellLabel(entry2.label)} is the only sub-item: if there is an ${spell([entry2.parts.at(-1) ?? ""]).replace(/^(.*)$/u, "($1)")}, there must be a (${markerFor(entry2.script, 2, entry2.level)}).`
  })),
  {
    code: "numbering/marker",
    severity: "warning",
    finds: "a marker that is not of the document's language or level",
    *check({ reading }) {
      if (!reading.masthead.language) {
        return;
      }
      for (const entry2 of reading.outline.items) {
        const styles = reading.locale.levels[entry2.level - 1];
        const typed = typedMarker(entry2);
        if (!styles || typed === void 0 || styles.some((style2) => fits(entry2, typed, style2))) {
          continue;
        }
        const [style] = styles;
        const wanted = entry2.ordinal !== void 0 && style ? markerFor(style.script, entry2.ordinal, entry2.level) : void 0;
        const range3 = labelRange(entry2);
        yield {
          range: range3,
          message: wanted === void 0 || !style ? `The marker ${typed} is not one of the document's language.` : `The marker ${typed} is not usual at this level in the document's language; ${style.before}${wanted}${style.after} is.`,
          ...wanted === void 0 || !style || entry2.level < 2 ? {} : {
            fixes: () => {
              const name = entry2.item.$cstNode?.text ?? "";
              const offset = (entry2.item.$cstNode?.offset ?? 0) + name.lastIndexOf(typed, name.indexOf(typed) + typed.length);
              return [{ title: `Write ${style.before}${wanted}${style.after}`, changes: [{ start: offset, end: offset + typed.length, text: `${style.before}${wanted}${style.after}` }] }];
            }
          }
        };
      }
    }
  }
];
function fits(entry2, typed, style) {
  if (entry2.level === 1) {
    return true;
  }
  const plain4 = typed.normalize("NFKC");
  return entry2.script === style.script && plain4.startsWith("(") === (style.before === "(") && plain4.endsWith(")") === (style.after === ")") && !/[A-Z]/u.test(plain4);
}
function typedMarker(entry2) {
  const text2 = entry2.item.$cstNode?.text ?? "";
  const label2 = /^item\s*([0-9٠-٩０-９]+(?:[\s\u00a0]*(?:[(（][^)）]{1,8}[)）]|[^\s()（）]{1,8}[)）]))*)/u.exec(text2)?.[1];
  return label2 === void 0 ? void 0 : /(?:[(（][^()（）]*[)）]|[^\s()（）]+[)）]?)$/u.exec(label2)?.[0] ?? void 0;
}
function labelRange(entry2) {
  return rangeOf(entry2.item, "name");
}
function renumberFix({ reading }, entry2) {
  const changes2 = renumber(reading.agenda, reading.outline);
  return changes2.length > 0 ? [{ title: `Renumber from ${spellLabel(entry2.label)}, with all references`, changes: changes2 }] : [];
}

// language/validation/registers.ts
import { AstUtils as AstUtils6 } from "langium";
var languagesKnown = new Set(languages);
var registerRuleList = [
  {
    code: "syntax",
    severity: "error",
    finds: "a line that cannot be read",
    *check({ document }) {
      const register = document.parseResult.value;
      if (!register.symbol) {
        const text2 = document.textDocument.getText();
        yield { range: between3(document, 0, /^[^\r\n]*/u.exec(text2)?.[0].length ?? 0), message: "The first line names the body: \u201Cregister\u201D and its symbol, such as register CAC/COSP." };
      }
      for (const node of AstUtils6.streamAst(register)) {
        if (isUnreadable(node) || isUnreadableLine(node)) {
          yield {
            range: rangeOf(node),
            message: isUnreadableLine(node) ? `\u201C${shorten(node.text)}\u201D cannot be read in a register; \u201Cresolution\u201D or \u201Cdecision\u201D with a number, or a language and a text, are expected.` : `\u201C${shorten(node.text)}\u201D cannot be read here; a number such as 10/3 is expected.`
          };
        } else if (isRegisterEntry(node) && !node.name && !node.unreadable) {
          yield { range: rangeOf(node, "kind"), message: `A number is expected after \u201C${node.kind}\u201D, such as 10/3.` };
        } else if (isWording(node) && !languagesKnown.has(node.language.toLowerCase())) {
          yield { range: rangeOf(node, "language"), message: `\u201C${node.language}\u201D is not one of the languages ${[...languagesKnown].join(", ")}.` };
        }
      }
    }
  },
  {
    code: "register/duplicate",
    severity: "error",
    finds: "an entry that stands twice in a register",
    *check({ document }) {
      const first = /* @__PURE__ */ new Map();
      for (const entry2 of document.parseResult.value.entries) {
        const key2 = `${entry2.kind} ${entry2.name}`;
        const before = first.get(key2);
        if (entry2.name && before) {
          yield { range: rangeOf(entry2, "name"), message: `${entry2.kind === "decision" ? "Decision" : "Resolution"} ${entry2.name} is already there.`, related: [{ range: rangeOf(before, "name"), message: "The first time" }] };
        } else {
          first.set(key2, entry2);
        }
      }
    }
  },
  {
    code: "register/empty",
    severity: "warning",
    finds: "a register without an entry",
    *check({ document }) {
      const register = document.parseResult.value;
      if (register.symbol && register.entries.length === 0) {
        yield { range: rangeOf(register, "symbol"), message: `The register of ${register.symbol} has no entry, so that citations of its resolutions are not checked.` };
      }
    }
  }
];

// language/semantics/titles.ts
import { diffArrays } from "diff";
function sameTitle(one, other) {
  return plain(one) === plain(other);
}
function plain(title) {
  return title.normalize("NFKC").toLowerCase().replace(/[“”„«»‘’'"`]/gu, '"').replace(/[‐‑–—―-]/gu, "-").replace(/[.。,，;；\s]+$/gu, "").replace(/\s+/gu, "");
}
function differs(one, other) {
  const parts = diffArrays(pieces(one), pieces(other));
  const first = parts.findIndex((part2) => part2.added || part2.removed);
  const last = parts.findLastIndex((part2) => part2.added || part2.removed);
  const stretch = parts.slice(first, last + 1);
  const join2 = (left) => stretch.filter((part2) => !part2[left]).map((part2) => part2.value.join("")).join("").trim();
  return { here: join2("added"), there: join2("removed") };
}
function pieces(title) {
  return title.match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+|\s+|./gu) ?? [];
}

// language/validation/kinds.ts
function otherKindFix(citation, locale) {
  const words = locale.citations.plainWords;
  const passage = citation.passage.node;
  const first = passage.parts[0];
  if (!words || !first) {
    return [];
  }
  const base = spanOf(first).start;
  const text2 = runOf(passage);
  const { start: start2, end } = spanOf(citation.node);
  const [from, to] = citation.kind === "resolution" ? words : [words[1], words[0]];
  const around = locale.citations.order === "around";
  const at = around ? text2.indexOf(from, end - base) : text2.toLowerCase().lastIndexOf(from, start2 - base);
  const away = around ? at - (end - base) : start2 - base - (at + from.length);
  if (at < 0 || away < 0 || away > 3) {
    return [];
  }
  const typed = text2.slice(at, at + from.length);
  const written = typed[0] !== typed[0]?.toLowerCase() ? to.charAt(0).toUpperCase() + to.slice(1) : to;
  return [{ title: `Change ${typed} to ${written}`, changes: [{ start: base + at, end: base + at + from.length, text: written }] }];
}

// language/validation/resolutions.ts
function judged({ reading, registers, scopes }) {
  return reading.citations.map((citation) => {
    const attribution = scopes.attributionOf(citation.node);
    const known = attribution.body === void 0 ? void 0 : registers.bodies.get(attribution.body);
    const body2 = known && known.entries.size > 0 ? known : void 0;
    const find2 = (kind) => body2?.entries.get(`${kind} ${citation.number}`) ?? body2?.entries.get(`${kind} ${citation.number.replace(/ [A-Z].*$/u, "")}`);
    return { ...citation, attribution, body: body2, entry: find2(citation.kind), other: find2(citation.kind === "resolution" ? "decision" : "resolution") };
  });
}
var resolutionRules = [
  {
    code: "resolution/unknown",
    severity: "error",
    finds: "a citation that is not in its body's register",
    *check(context) {
      for (const { node, kind, number: number4, title, body: body2, entry: entry2, other } of judged(context)) {
        if (!body2 || entry2 || other) {
          continue;
        }
        const sessions = new Set([...body2.entries.values()].map((known) => sessionOf(known.name)));
        yield {
          range: rangeOf(node),
          severity: sessions.has(sessionOf(number4)) ? "error" : "warning",
          message: `The register of ${body2.symbol} has no ${kind} ${number4}.`,
          fixes: () => nearestEntries(body2, kind, number4, title?.text, context.reading.locale.language).map((known) => ({
            title: `Change to ${known.name}${known.titles[context.reading.locale.language] ? `, ${shorten(known.titles[context.reading.locale.language] ?? "", 60)}` : ""}`,
            changes: [{ ...spanOf(node), text: known.name }]
          }))
        };
      }
    }
  },
  {
    code: "resolution/kind",
    severity: "error",
    finds: "a resolution cited as a decision, or the reverse",
    *check(context) {
      for (const citation of judged(context)) {
        const { node, kind, number: number4, entry: entry2, other, body: body2 } = citation;
        if (!entry2 && other && body2) {
          yield {
            range: rangeOf(node),
            message: `${body2.symbol} ${number4} is a ${other.kind}, not a ${kind}.`,
            fixes: () => otherKindFix(citation, context.reading.locale)
          };
        }
      }
    }
  },
  {
    code: "resolution/title",
    severity: "warning",
    finds: "a quoted title that is not the registered one",
    *check(context) {
      const language = context.reading.locale.language;
      for (const { number: number4, kind, title, entry: entry2 } of judged(context)) {
        const registered = entry2?.titles[language];
        if (!title || !registered || sameTitle(title.text, registered)) {
          continue;
        }
        const { here, there } = differs(title.text, registered);
        yield {
          range: rangeOf(title.node),
          message: here === title.text ? `The title of ${kind} ${number4} is registered as \u201C${registered}\u201D.` : `The title of ${kind} ${number4} is registered with ${there ? `\u201C${there}\u201D` : "nothing"} where ${here ? `\u201C${here}\u201D` : "nothing"} stands here.`,
          fixes: () => [{ title: `Take the registered title, \u201C${shorten(registered, 60)}\u201D`, changes: [{ ...spanOf(title.node), text: registered }] }]
        };
      }
    }
  },
  {
    code: "resolution/malformed",
    severity: "error",
    finds: "a number of a resolution that no body uses",
    *check({ reading }) {
      for (const { node } of inlinesOf(reading.passages, isMalformedCitation)) {
        const mended = node.number.normalize("NFKC").replace(/\s+/gu, "").replace(/[/\\]+/gu, "/");
        yield {
          range: rangeOf(node),
          message: `${node.number} is not a number that any body gives its resolutions or decisions.`,
          fixes: () => /^(?:[A-Z]+-)?[1-9]\d*\/[1-9]\d*$/u.test(mended) && mended !== node.number ? [{ title: `Change to ${mended}`, changes: [{ ...spanOf(node), text: mended }], sure: true }] : []
        };
      }
    }
  },
  {
    code: "resolution/no-register",
    severity: "hint",
    finds: "a citation of a body whose register is not known (once per document)",
    *check(context) {
      const unknown = judged(context).find(({ body: body2 }) => !body2);
      if (unknown) {
        const { body: body2 } = unknown.attribution;
        yield {
          range: rangeOf(unknown.node),
          message: `No register ${body2 ? `of ${body2}` : "of this body"} is known, so that citations such as ${unknown.number} are not checked.`
        };
      }
    }
  }
];
function nearestEntries(body2, kind, number4, title, language) {
  const same = [...body2.entries.values()].filter((entry2) => entry2.kind === kind);
  const titled = title === void 0 ? [] : same.filter((entry2) => entry2.titles[language] !== void 0 && sameTitle(entry2.titles[language] ?? "", title));
  const near = nearest(number4, same.map((entry2) => entry2.name)).flatMap((name) => same.filter((entry2) => entry2.name === name));
  return [.../* @__PURE__ */ new Set([...titled, ...near])].slice(0, 3);
}

// language/validation/schedule.ts
import { GrammarUtils as GrammarUtils4 } from "langium";
function clock5(minutes) {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
function hours(slot) {
  return `${clock5(slot.start ?? 0)}-${clock5(slot.end ?? 0)}`;
}
function* daysOf({ reading }) {
  for (const timetable of reading.timetables) {
    for (const day2 of timetable.days) {
      if (day2.day && day2.date) {
        yield { ...day2, date: day2.date, node: day2.day };
      }
    }
  }
}
function* slotsOf(context) {
  for (const timetable of context.reading.timetables) {
    for (const day2 of timetable.days) {
      for (const slot of day2.slots) {
        if (slot.start !== void 0 && slot.end !== void 0) {
          yield { slot, start: slot.start, end: slot.end };
        }
      }
    }
  }
}
var scheduleRules = [
  {
    code: "schedule/overlap",
    severity: "error",
    finds: "two meetings of one track that overlap",
    *check({ reading }) {
      for (const day2 of reading.timetables.flatMap((timetable) => timetable.days)) {
        for (const slots of tracksOf(day2)) {
          for (const [index, slot] of slots.entries()) {
            const other = slots.slice(0, index).find((before) => before.start < slot.end && slot.start < before.end);
            if (!other) {
              continue;
            }
            yield {
              range: rangeOf(slot.slot, "time"),
              message: `The meeting ${hours(slot)} overlaps the meeting ${hours(other)}${slot.track ? ` in ${slot.track}` : ""}.`,
              related: [{ range: rangeOf(other.slot, "time"), message: `The meeting ${hours(other)}` }],
              fixes: () => other.end >= slot.end ? [] : [{
                title: `Begin at ${clock5(other.end)}`,
                changes: [{ ...spanOfTime(slot), text: `${clock5(other.end)}-${clock5(slot.end)}` }]
              }]
            };
          }
        }
      }
    }
  },
  {
    code: "schedule/end-before-start",
    severity: "error",
    finds: "a meeting that ends before it begins",
    *check(context) {
      for (const { slot, start: start2, end } of slotsOf(context)) {
        if (end <= start2) {
          yield {
            range: rangeOf(slot.slot, "time"),
            message: `The meeting ends at ${clock5(end)}, ${end === start2 ? "when" : "before"} it begins at ${clock5(start2)}.`,
            fixes: () => [
              ...end + 720 > start2 && end + 720 <= 1440 ? [{ title: `End at ${clock5(end + 720)}`, changes: [{ ...spanOfTime(slot), text: `${clock5(start2)}-${clock5(end + 720)}` }] }] : [],
              ...end < start2 ? [{ title: `Write ${clock5(end)}-${clock5(start2)}`, changes: [{ ...spanOfTime(slot), text: `${clock5(end)}-${clock5(start2)}` }] }] : []
            ]
          };
        }
      }
    }
  },
  {
    code: "schedule/outside-session",
    severity: "error",
    finds: "a day that is not within the dates of the session",
    *check(context) {
      const dates = context.reading.masthead.dates;
      for (const { date, node } of daysOf(context)) {
        if (dates && outsideSession(dates, date)) {
          yield {
            range: rangeOf(node, "date"),
            message: `${formatIsoDate(date)} is outside the session, which runs from ${formatIsoDate(dates.from)} to ${formatIsoDate(dates.to)}.`,
            related: [{ range: rangeOf(context.reading.masthead.values.get("dates")?.field ?? node), message: "The dates of the session" }]
          };
        }
      }
    }
  },
  {
    code: "schedule/duplicate-day",
    severity: "error",
    finds: "a day that stands twice",
    *check({ reading }) {
      for (const timetable of reading.timetables) {
        const seen = /* @__PURE__ */ new Map();
        for (const day2 of timetable.days) {
          const key2 = day2.date ? formatIsoDate(day2.date) : "";
          const first = seen.get(key2);
          if (day2.day && key2 && first?.day) {
            yield {
              range: rangeOf(day2.day, "date"),
              message: `The day ${key2} is already there.`,
              related: [{ range: rangeOf(first.day, "date"), message: "The first time" }]
            };
          } else if (key2) {
            seen.set(key2, day2);
          }
        }
      }
    }
  },
  {
    code: "schedule/order",
    severity: "error",
    finds: "days or meetings that are not in order",
    *check({ reading }) {
      const dates = reading.masthead.dates;
      for (const timetable of reading.timetables) {
        let latest;
        for (const { day: day2, date, slots } of timetable.days) {
          if (day2 && date && !(dates && outsideSession(dates, date))) {
            if (latest && compareDates(date, latest) < 0) {
              yield { range: rangeOf(day2, "date"), message: `The day ${formatIsoDate(date)} stands after ${formatIsoDate(latest)}.` };
            } else {
              latest = date;
            }
          }
          yield* slotOrder(slots);
        }
      }
    }
  },
  {
    code: "schedule/weekend",
    severity: "warning",
    finds: "a day that is a Saturday or a Sunday",
    *check(context) {
      const dates = context.reading.masthead.dates;
      for (const { date, node } of daysOf(context)) {
        if (isoWeekday(date) > 5 && !(dates && outsideSession(dates, date))) {
          yield { range: rangeOf(node, "date"), message: `${formatIsoDate(date)} is a ${isoWeekday(date) === 6 ? "Saturday" : "Sunday"}.` };
        }
      }
    }
  },
  {
    code: "schedule/outside-hours",
    severity: "information",
    finds: "a meeting outside the meeting hours",
    *check(context) {
      const usual = context.reading.masthead.hours;
      for (const { slot, start: start2, end } of slotsOf(context)) {
        if (start2 < end && !usual.some((range3) => range3.start <= start2 && end <= range3.end)) {
          yield {
            range: rangeOf(slot.slot, "time"),
            message: `The meeting ${hours(slot)} lies outside the meeting hours, ${usual.map((range3) => `${clock5(range3.start)}-${clock5(range3.end)}`).join(" and ")}.`
          };
        }
      }
    }
  },
  {
    code: "schedule/empty-slot",
    severity: "information",
    finds: "a meeting without an item or a row",
    *check({ reading }) {
      for (const slot of reading.timetables.flatMap((timetable) => timetable.days).flatMap((day2) => day2.slots)) {
        if (slot.rows.length === 0 && !slot.slot.unreadable && slot.slot.rows.length === 0) {
          yield { range: rangeOf(slot.slot, "time"), message: "Nothing is planned for this meeting." };
        }
      }
    }
  }
];
function* slotOrder(slots) {
  let latest;
  for (const slot of slots) {
    if (slot.start === void 0 || slot.end === void 0 || slot.end <= slot.start) {
      continue;
    }
    if (latest && isStrictlyLater(latest, slot)) {
      yield { range: rangeOf(slot.slot, "time"), message: `The meeting ${hours(slot)} stands after the meeting ${hours(latest)}.` };
    } else if (!latest || (latest.start ?? 0) <= slot.start) {
      latest = slot;
    }
  }
}
function spanOfTime(slot) {
  const cst = GrammarUtils4.findNodeForProperty(slot.slot.$cstNode, "time");
  return cst ? { start: cst.offset, end: cst.end } : spanOf(slot.slot);
}

// language/semantics/spacing.ts
function spacedThings(passages, locale) {
  const habits = (locale.spacing ?? []).map(({ thing, pattern }) => ({ thing, pattern: new RegExp(pattern, "dgu") }));
  return habits.length === 0 ? [] : passages.flatMap(({ node }) => {
    const first = node.parts[0];
    if (!first) {
      return [];
    }
    const base = spanOf(first).start;
    const text2 = runOf(node);
    const quoted = [
      ...node.parts.filter(isCitedTitle).map(spanOf).map(({ start: start2, end }) => ({ start: start2 - base, end: end - base })),
      ...[...text2.matchAll(/《[^》]*》/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
    ];
    return habits.flatMap(({ thing, pattern }) => [...text2.matchAll(pattern)].filter((match) => !quoted.some(({ start: start2, end }) => match.index < end && match.index + match[0].length > start2)).map((match) => {
      const blanks2 = (match.indices ?? []).slice(1).filter((range3) => range3 !== void 0).map(([start2, end]) => ({ start: base + start2, end: base + end }));
      const empty = blanks2.filter(({ start: start2, end }) => start2 === end).length;
      return {
        thing,
        text: match[0],
        blanks: blanks2,
        start: base + match.index,
        end: base + match.index + match[0].length,
        style: empty === 0 ? "spaced" : empty === blanks2.length ? "tight" : "mixed"
      };
    }));
  });
}
function minority(things) {
  const spaced = things.filter((thing) => thing.style === "spaced").length;
  const tight = things.filter((thing) => thing.style === "tight").length;
  const first = things.find((thing) => thing.style !== "mixed")?.style;
  const style = spaced > tight || spaced === tight && first === "spaced" ? "spaced" : "tight";
  return { odd: things.filter((thing) => thing.style !== style), style };
}

// language/validation/spacing.ts
var spacingRules = [{
  code: "text/spacing",
  severity: "information",
  finds: "two styles of the same thing in one document",
  *check({ reading, document }) {
    const all2 = spacedThings(reading.passages, reading.locale);
    for (const thing of new Set(all2.map((one) => one.thing))) {
      const { odd, style } = minority(all2.filter((one) => one.thing === thing));
      const usual = all2.find((one) => one.thing === thing && one.style === style);
      for (const one of odd) {
        yield {
          range: between3(document, one.start, one.end),
          message: `\u201C${one.text}\u201D is written ${style === "spaced" ? "with blanks" : "without blanks"} in most places${usual ? `: \u201C${usual.text}\u201D` : ""}.`,
          fixes: () => [
            ...odd.length > 1 ? [{ title: `Write ${thing} ${style === "spaced" ? "with blanks" : "without blanks"} everywhere`, changes: odd.flatMap((other) => changes(other, style)) }] : [],
            { title: `Write it ${style === "spaced" ? "with blanks" : "without blanks"} here`, changes: changes(one, style), sure: true }
          ]
        };
      }
    }
  }
}];
function changes(one, style) {
  const text2 = style === "spaced" ? " " : "";
  return one.blanks.filter(({ start: start2, end }) => end > start2 !== (style === "spaced")).map(({ start: start2, end }) => ({ start: start2, end, text: text2 }));
}

// language/validation/symbols.ts
var defects = {
  dot: "the dot before its last number is missing",
  segment: "one of its segments is missing",
  blank: "a blank stands in it",
  fullwidth: "a full-width slash stands in it"
};
var symbolRules = [
  {
    code: "symbol/malformed",
    severity: "error",
    finds: "a document symbol with a mistake in its form",
    *check({ reading }) {
      const own = reading.agenda.opening?.symbol;
      const nodes = [...own ? [own] : [], ...inlinesOf(reading.passages, isSymbolText).map(({ node }) => node)];
      for (const node of nodes) {
        const defect = symbolDefect(node.symbol);
        if (!defect || defect.kind === "form") {
          continue;
        }
        const { corrected } = defect;
        yield {
          range: rangeOf(node),
          message: `The symbol ${node.symbol} is not well formed: ${defects[defect.kind]}.`,
          fixes: () => corrected ? [{ title: `Change to ${corrected}`, changes: [{ ...spanOf(node), text: corrected }], sure: true }] : []
        };
      }
    }
  },
  {
    code: "symbol/unlisted",
    severity: "information",
    finds: "a paper of this session that is cited and listed under no documentation",
    *check({ reading }) {
      const listed = new Set(reading.symbols.filter((cited) => cited.listed).map((cited) => cited.symbol));
      const told = /* @__PURE__ */ new Set();
      for (const { symbol, node, passage } of reading.symbols) {
        const inText = passage.kind === "paragraph" || passage.kind === "entry";
        if (listed.size > 0 && inText && !listed.has(symbol) && !told.has(symbol) && !symbolDefect(node.symbol) && isOfSession(reading.agenda, symbol)) {
          told.add(symbol);
          yield { range: rangeOf(node), message: `${symbol} is a paper of this session, and no documentation lists it.` };
        }
      }
    }
  },
  {
    code: "symbol/description",
    severity: "warning",
    finds: "one symbol listed under two different descriptions",
    *check({ reading }) {
      const first = /* @__PURE__ */ new Map();
      for (const cited of reading.symbols.filter((one) => one.listed && one.description)) {
        const before = first.get(cited.symbol);
        if (!before) {
          first.set(cited.symbol, cited);
        } else if (plain2(before.description) !== plain2(cited.description) && before.passage.node !== cited.passage.node) {
          const last = cited.passage.node.parts.at(-1);
          yield {
            range: rangeOf(cited.passage.node),
            message: `${cited.symbol} is listed above as \u201C${shorten(before.description, 80)}\u201D.`,
            related: [{ range: rangeOf(before.passage.node), message: "The first description" }],
            fixes: () => last ? [{
              title: "Take the first description",
              changes: [{ start: spanOf(cited.passage.node.parts[0]).start, end: spanOf(last).end, text: runOf(before.passage.node) }]
            }] : []
          };
        }
      }
    }
  }
];
function plain2(description) {
  return description.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

// language/validation/syntax.ts
import { AstUtils as AstUtils7 } from "langium";
var syntaxRules = [
  {
    code: "syntax",
    severity: "error",
    finds: "a line that cannot be read",
    *check(context) {
      const { agenda } = context.reading;
      if (!agenda.opening) {
        const text2 = context.document.textDocument.getText();
        const first = /[^\s\ufeff][^\r\n]*/u.exec(text2.replace(/^[^\S\r\n]*\/\/[^\r\n]*/gmu, (line2) => " ".repeat(line2.length)));
        yield {
          range: between3(context.document, first?.index ?? 0, (first?.index ?? 0) + (first?.[0].trimEnd().length ?? 0)),
          message: "The first line names the document: \u201Cagenda\u201D and its symbol, such as agenda CAC/COSP/WG.4/2024/1.",
          fixes: () => [{ title: "Add the first line", changes: [replace(first?.index ?? 0, first?.index ?? 0, `agenda ${lineEndOf(context.document)}`)] }]
        };
      }
      for (const node of AstUtils7.streamAst(agenda)) {
        yield* inNode(node, context);
      }
    }
  },
  {
    code: "syntax/blank-line",
    severity: "warning",
    finds: "a line of a paragraph that reads like an item",
    *check({ reading, document }) {
      for (const { kind, node } of reading.passages) {
        const first = node.parts[0];
        if (!first || kind !== "paragraph" && kind !== "entry" && kind !== "footnote") {
          continue;
        }
        const base = spanOf(first).start;
        const text2 = runOf(node);
        let above = "";
        for (const match of text2.matchAll(/[^\r\n]+/gu)) {
          const line2 = match[0].trim();
          const start2 = base + match.index + match[0].indexOf(line2);
          if (above && readsLikeBlock(line2, above)) {
            yield {
              range: between3(document, start2, start2 + line2.length),
              message: `\u201C${shorten(line2)}\u201D is read as part of the paragraph above; a blank line before it makes it a line of its own.`,
              fixes: () => [{ title: "Put a blank line before it", changes: [replace(base + match.index, base + match.index, lineEndOf(document))] }]
            };
          }
          above = line2 || above;
        }
      }
    }
  }
];
function* inNode(node, context) {
  if (isUnreadable(node) || isUnreadableLine(node)) {
    yield unreadable(node, context);
  } else if (isOpening(node) && !node.symbol && !node.unreadable) {
    yield { range: rangeOf(node), message: "The symbol of the document is expected after \u201Cagenda\u201D, such as CAC/COSP/WG.4/2024/1." };
  } else if (isItem(node) && !node.name) {
    yield { range: node.title ? rangeOf(node.title) : headRange(node, context), message: "A label is expected after \u201Citem\u201D, such as 2 or 2 (a)." };
  } else if (isItem(node) && !node.title) {
    yield { range: rangeOf(node, "name"), message: `Item ${spellLabel(node.name ?? "")} has no title.` };
  } else if (isHeading(node) && !node.title) {
    yield { range: headRange(node, context), message: "The text of the heading is expected after \u201Cheading\u201D." };
  } else if (isDay(node)) {
    yield* inDay(node, context);
  } else if (isSlot(node)) {
    if (!readTimes(node.time)) {
      yield { range: rangeOf(node, "time"), message: `The meeting ${node.time} cannot be read; a beginning and an end are expected, such as 15:00-18:00.` };
    }
    if (isSchedule(node.$container)) {
      yield { range: rangeOf(node, "time"), message: "A day is expected above a meeting, such as day 2024-09-03." };
    }
  } else if (isMention(node) && !node.item && !node.unreadable) {
    yield { range: rangeOf(node), message: "The label of an item is expected, such as {item 2 (a)}." };
  }
}
function* inDay(node, context) {
  if (!node.date && !node.unreadable) {
    yield { range: headRange(node, context), message: "A date is expected after \u201Cday\u201D, such as 2024-09-03." };
  } else if (node.date && !parseIsoDate(node.date)) {
    const [year2, month, day2] = node.date.split("-").map(Number);
    const mended = formatIsoDate({ year: year2 ?? 0, month: month ?? 0, day: day2 ?? 0 });
    const start2 = spanOf(node).start + node.$cstNode.text.indexOf(node.date);
    yield {
      range: rangeOf(node, "date"),
      message: `Month and day are written with two digits: ${mended}.`,
      fixes: () => [{ title: `Change to ${mended}`, changes: [replace(start2, start2 + (node.date ?? "").length, mended)], sure: true }]
    };
  }
  const stray = node.strays.find((row) => !isUnreadableLine(row) && row.$type !== "Footnote");
  if (stray) {
    yield { range: rangeOf(stray), message: "A meeting is expected above this line, such as 10:00-13:00." };
  }
}
function headRange(node, { document }) {
  const { start: start2 } = spanOf(node);
  return between3(document, start2, start2 + (/^\S+/u.exec(node.$cstNode?.text ?? "")?.[0].length ?? 0));
}
function unreadable(node, context) {
  const { start: start2 } = spanOf(node);
  const end = start2 + node.text.length;
  const range3 = between3(context.document, start2, end);
  const text2 = shorten(node.text);
  switch (node.$container?.$type) {
    case "Agenda":
      return { range: range3, message: `\u201C${text2}\u201D cannot be read in the masthead; a key and a value are expected, such as place: Vienna.` };
    case "Opening":
      return { range: range3, message: `\u201C${text2}\u201D cannot be read here; the line ends after the symbol.`, fixes: () => [remove(start2, end)] };
    case "Mention":
      return { range: range3, message: `\u201C${text2}\u201D cannot be read here; the label of an item is expected, such as {item 2 (a)}.` };
    case "Slot":
    case "ItemRow":
      if (!isUnreadableLine(node)) {
        return { range: range3, message: `\u201C${text2}\u201D cannot be read here; labels of items are expected, such as 2 (a), 3. Their titles are printed by themselves.`, fixes: () => [remove(start2, end)] };
      }
      return inSchedule(node.text, start2, range3, text2);
    case "Register":
    case "RegisterEntry":
      return { range: range3, message: `\u201C${text2}\u201D cannot be read in a register; a language and a text are expected, such as en: Preventive measures.` };
    default:
      if (isDay(node.$container) && !isUnreadableLine(node)) {
        return { range: range3, message: `\u201C${text2}\u201D cannot be read here; a date is expected after \u201Cday\u201D, such as 2024-09-03.`, fixes: () => dayFix(node.text, start2, "") };
      }
      return inSchedule(node.text, start2, range3, text2);
  }
}
function inSchedule(line2, start2, range3, text2) {
  const days = dayFix(line2, start2, "day ");
  if (days.length > 0) {
    return { range: range3, message: `\u201C${text2}\u201D cannot be read in the schedule; a day is written as its date, the weekday is printed by itself.`, fixes: () => days };
  }
  const [from, to] = Object.values(locales).map((locale) => locale.findTimes(line2)).find((times2) => times2.length === 2) ?? [];
  if (from !== void 0 && to !== void 0) {
    const mended = `${clock5(from)}-${clock5(to)}`;
    return { range: range3, message: `\u201C${text2}\u201D cannot be read in the schedule; a meeting is written as ${mended}.`, fixes: () => [{ title: `Change to ${mended}`, changes: [replace(start2, start2 + line2.length, mended)] }] };
  }
  return {
    range: range3,
    message: `\u201C${text2}\u201D cannot be read in the schedule; a day, a meeting, items or a row of text after a dash are expected.`,
    fixes: () => [{ title: "Make it a row of text", changes: [replace(start2, start2, "- ")] }]
  };
}
function dayFix(line2, start2, word) {
  for (const locale of Object.values(locales)) {
    const [date, ...more] = locale.findDates(line2);
    if (date?.year !== void 0 && more.length === 0) {
      const day2 = { year: date.year, month: date.month, day: date.day };
      return isRealDate(day2) ? [{ title: `Change to ${word}${formatIsoDate(day2)}`, changes: [replace(start2, start2 + line2.length, `${word}${formatIsoDate(day2)}`)] }] : [];
    }
  }
  return [];
}
function remove(start2, end) {
  return { title: "Remove it", changes: [replace(start2, end, "")] };
}

// language/validation/catalogue.ts
var agendaRules = [
  ...syntaxRules,
  ...mastheadRules,
  ...numberingRules,
  ...listRules,
  ...itemRules,
  ...scheduleRules,
  ...coverageRules,
  ...resolutionRules,
  ...symbolRules,
  ...noteRules,
  ...dateRules,
  ...spacingRules
];
var registerRules = registerRuleList;
var allRules = [...agendaRules, ...registerRules.filter((rule3) => !agendaRules.some((other) => other.code === rule3.code))];

// language/validation/ignore.ts
var comment = /^[ \t\ufeff]*\/\/[ \t]*agenda-ignore\b[ \t]*(.*)$/gmu;
function ignoredLines(document) {
  const text2 = document.getText();
  if (!text2.includes("agenda-ignore")) {
    return () => false;
  }
  const ignored = /* @__PURE__ */ new Map();
  const lines = text2.split(/\r\n|\r|\n/u);
  for (const match of text2.matchAll(comment)) {
    let line2 = document.positionAt(match.index + match[0].search(/\/\//u)).line + 1;
    while (/^\s*(?:\/\/|$)/u.test(lines[line2] ?? "") && line2 < lines.length) {
      line2++;
    }
    const codes = (match[1] ?? "").split(/[\s,]+/u).filter((code) => /^[a-z]/u.test(code));
    ignored.set(line2, [...ignored.get(line2) ?? [], ...codes.length > 0 ? codes : ["*"]]);
  }
  return (code, line2) => ignored.get(line2)?.some((wanted) => wanted === "*" || wanted === code || wanted === code.replace(/\/.*$/u, "")) ?? false;
}

// language/validation/validator.ts
var lspSeverity = { error: 1, warning: 2, information: 3, hint: 4 };
var rulesPage = "https://annotated-agenda.example/docs/rules.md";
var RuleValidator = class extends DefaultDocumentValidator {
  /** Set by the host from `agenda.rules`. */
  settings = {};
  #services;
  #findings = /* @__PURE__ */ new WeakMap();
  constructor(services) {
    super(services);
    this.#services = services;
  }
  async validateDocument(document, _options = {}, cancelToken) {
    const findings = await this.check(document, cancelToken);
    this.#findings.set(document.parseResult.value, findings);
    return findings.map((ruled) => toDiagnostic(document, ruled));
  }
  /** The findings of the last validation, in the order of the text. */
  findingsOf(document) {
    return this.#findings.get(document.parseResult.value) ?? [];
  }
  /** Runs all rules. A rule that throws loses its own findings only. */
  async check(document, cancelToken) {
    const root = document.parseResult.value;
    const ignored = ignoredLines(document.textDocument);
    const found = [];
    const run3 = async (rules, context) => {
      for (const rule3 of rules) {
        if (cancelToken) {
          await interruptAndCheck(cancelToken);
        }
        const severity = this.#severityOf(rule3.code);
        if (severity === "off") {
          continue;
        }
        for (const finding of guarded(rule3, context)) {
          if (!ignored(rule3.code, finding.range.start.line)) {
            found.push({ code: rule3.code, severity: severity ?? finding.severity ?? rule3.severity, finding });
          }
        }
      }
    };
    if (isAgenda(root)) {
      const services = this.#services;
      await run3(agendaRules, {
        document,
        reading: readingOf(root),
        registers: services.references.Registers,
        scopes: services.references.ScopeProvider
      });
    } else if (isRegister(root)) {
      await run3(registerRules, { document });
    }
    return found.sort((one, other) => one.finding.range.start.line - other.finding.range.start.line || one.finding.range.start.character - other.finding.range.start.character);
  }
  #severityOf(code) {
    return this.settings[code] ?? this.settings[code.replace(/\/.*$/u, "/*")] ?? (code.includes("/") ? this.settings[code.replace(/\/.*$/u, "")] : void 0);
  }
};
function* guarded(rule3, context) {
  try {
    yield* rule3.check(context);
  } catch (error) {
    console.error(`The rule ${rule3.code} failed:`, error);
  }
}
function toDiagnostic(document, { code, severity, finding }) {
  return {
    range: finding.range,
    severity: lspSeverity[severity],
    code,
    codeDescription: { href: `${rulesPage}#${code.replace("/", "")}` },
    source: "agenda",
    message: finding.message,
    ...finding.unnecessary ? { tags: [1] } : {},
    ...finding.related ? {
      relatedInformation: finding.related.map((related) => ({ location: { uri: related.uri ?? document.uri.toString(), range: related.range }, message: related.message }))
    } : {}
  };
}

// language/module.ts
var kept2 = /* @__PURE__ */ new WeakMap();
function registersOf(shared) {
  const registers = kept2.get(shared) ?? new Registers(shared);
  kept2.set(shared, registers);
  return registers;
}
var agendaModule = {
  parser: {
    Lexer: (services) => new LineLexer(services, scanAgenda),
    ValueConverter: () => new AgendaValueConverter()
  },
  references: {
    Registers: (services) => registersOf(services.shared),
    ScopeComputation: (services) => new AgendaExports(services),
    ScopeProvider: (services) => new AgendaScopes(services, services.references.Registers),
    Linker: (services) => new AgendaLinker(services, services.references.Registers)
  },
  validation: {
    DocumentValidator: (services) => new RuleValidator(services)
  }
};
var registerModule = {
  parser: {
    Lexer: (services) => new LineLexer(services, scanRegister),
    ValueConverter: () => new AgendaValueConverter()
  },
  references: {
    Registers: (services) => registersOf(services.shared),
    ScopeComputation: (services) => new RegisterExports(services)
  },
  validation: {
    DocumentValidator: (services) => new RuleValidator(services)
  }
};
function createAgendaLanguages(context = EmptyFileSystem) {
  const shared = inject(createDefaultSharedCoreModule(context), AgendaGeneratedSharedModule);
  const agenda = inject(createDefaultCoreModule({ shared }), AnnotatedAgendaGeneratedModule, agendaModule);
  const register = inject(createDefaultCoreModule({ shared }), ResolutionRegisterGeneratedModule, registerModule);
  shared.ServiceRegistry.register(agenda);
  shared.ServiceRegistry.register(register);
  void shared.workspace.ConfigurationProvider.initialized({});
  return { shared, agenda, register };
}

// .fmt-try.ts
import { URI } from "langium";
import fs from "node:fs";

// language/document/blocks.ts
function plainText(content) {
  return content.filter((run3) => run3.kind !== "mark").map((run3) => run3.text).join("");
}

// language/document/entry-depth.ts
var deepest = 3;
var EntryDepth = class {
  /** The lists that are open, outermost first, each with what its last entry counted. */
  #open = [];
  #broken = false;
  /** Running text came between: what follows goes on with a list that is open, or opens a new one. */
  interrupt() {
    this.#broken = true;
  }
  /** The depth of the next entry, 1 to 3. */
  depthOf(marker3) {
    const depth = this.#place(marker3);
    this.#broken = false;
    return Math.min(depth, deepest);
  }
  #place(marker3) {
    const readings2 = readingsOf(marker3);
    for (let index = this.#open.length - 1; index >= 0; index--) {
      const list = this.#open[index];
      const next = list && readings2.find(
        (reading) => reading.script === list.script && (reading.script === "dash" || reading.value === list.value + 1)
      );
      if (next && !(next.script === "dash" && this.#broken)) {
        this.#open.length = index;
        return this.#open.push(next);
      }
    }
    const first = readings2.find((reading) => reading.value === 1) ?? readings2[0] ?? { script: "dash", value: 1 };
    if (this.#broken) {
      this.#open = [];
    }
    const same = this.#open.findIndex((list) => list.script === first.script);
    if (same >= 0) {
      this.#open.length = same;
    }
    return this.#open.push(first);
  }
};
function readingsOf(marker3) {
  return /^[-–—•]$/u.test(marker3) ? [{ script: "dash", value: 1 }] : markerValues(labelParts(marker3)[0] ?? "").map(({ script, value }) => ({ script, value }));
}

// language/document/script.ts
var arabicLetters = /\p{Script=Arabic}/gu;
var hanLetters = /\p{Script=Han}/gu;
var letters = /\p{L}/gu;
function scriptOf(text2, locale) {
  const own = { language: locale.language, direction: locale.direction };
  const total = count(text2, letters);
  if (total === 0) {
    return own;
  }
  const arabic2 = count(text2, arabicLetters);
  if (locale.direction === "rtl") {
    return arabic2 > 0 ? own : { language: count(text2, hanLetters) > 0 ? "zh" : "en", direction: "ltr" };
  }
  if (arabic2 * 2 > total) {
    return { language: "ar", direction: locales.ar.direction };
  }
  return locale.language !== "zh" && count(text2, hanLetters) * 2 > total ? { language: "zh", direction: "ltr" } : own;
}
function count(text2, pattern) {
  return text2.match(pattern)?.length ?? 0;
}

// language/document/identity.ts
var keyLength = 8;
var BlockList = class {
  constructor(locale) {
    this.locale = locale;
  }
  locale;
  blocks = [];
  #used = /* @__PURE__ */ new Map();
  /**
   * Adds a block.
   * @param key what tells the block from others of its kind: a label, a date, the start of its text. Equal keys are numbered.
   * @param text the block's running text, which tells its language and direction; those of the document without it
   */
  add(key2, content, place, text2) {
    const script = text2 === void 0 ? { language: this.locale.language, direction: this.locale.direction } : scriptOf(text2, this.locale);
    this.blocks.push({ id: this.#idOf(content.kind, key2), hash: hashOf(content, script.language), ...script, ...place, ...content });
  }
  #idOf(kind, key2) {
    const base = `${kind}:${key2.replace(/[\s"'<>&~]+/gu, "-")}`;
    const times2 = (this.#used.get(base) ?? 0) + 1;
    this.#used.set(base, times2);
    return times2 === 1 ? base : `${base}~${times2}`;
  }
};
function keyOfText(text2) {
  return Array.from(text2.slice(0, keyLength * 2)).slice(0, keyLength).join("");
}
function placeOf(...nodes) {
  let place;
  for (const node of nodes) {
    const cst = node?.$cstNode;
    if (!cst) {
      continue;
    }
    const { start: start2, end } = cst.range;
    place = {
      startLine: Math.min(place?.startLine ?? start2.line, start2.line),
      endLine: Math.max(place?.endLine ?? end.line, end.line),
      startOffset: Math.min(place?.startOffset ?? cst.offset, cst.offset),
      endOffset: Math.max(place?.endOffset ?? cst.end, cst.end)
    };
  }
  return place ?? { startLine: 0, endLine: 0, startOffset: 0, endOffset: 0 };
}
function firstLineOf(node) {
  const { startLine, startOffset, endOffset } = placeOf(node);
  const source = node?.$cstNode?.root.fullText ?? "";
  const length = source.slice(startOffset, endOffset).search(/[\r\n]/u);
  return { startLine, endLine: startLine, startOffset, endOffset: length < 0 ? endOffset : startOffset + length };
}
function hashOf(content, language) {
  return cyrb53(`${language}${JSON.stringify(content)}`);
}
function cyrb53(text2) {
  let high = 3735928559;
  let low = 1103547991;
  for (let index = 0; index < text2.length; index++) {
    const code = text2.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ high >>> 16, 2246822507) ^ Math.imul(low ^ low >>> 13, 3266489909);
  low = Math.imul(low ^ low >>> 16, 2246822507) ^ Math.imul(high ^ high >>> 13, 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

// language/document/running-text.ts
var address2 = /(?:https?:\/\/|www\.)[^\s<>"“”«»（），。；、）]+/giu;
var lineBreak = /[ \t\u3000]*(?:\r\n|\r|\n)\s*/gu;
function contentOf(passage, printing) {
  const runs = [];
  let end;
  for (const part2 of passage?.parts ?? []) {
    const span = spanOf(part2);
    if (end !== void 0 && span.start > end) {
      runs.push({ kind: "text", text: "\n" });
    }
    end = span.end;
    runs.push(...runsOf(part2, printing));
  }
  return tidy(joinLines(runs));
}
function plain3(text2) {
  return text2 === "" ? [] : [{ kind: "text", text: text2 }];
}
function runsOf(part2, { locale, linkOf }) {
  const text2 = textOf(part2);
  if (isMark(part2)) {
    return [{ kind: "mark", text: part2.note?.$refText ?? "" }];
  }
  if (isMention(part2)) {
    const label2 = part2.item?.$refText;
    return [{ kind: "mention", text: label2 ? locale.printMention(locale.printLabel(labelParts(label2))) : text2 }];
  }
  if (isSymbolText(part2)) {
    return [{ kind: "symbol", text: text2, target: linkOf(plainSymbol(text2)) }];
  }
  if (isCitation(part2)) {
    return [{ kind: "citation", text: text2 }];
  }
  return isDateText(part2) ? [{ kind: "date", text: text2 }] : splitAddresses(text2);
}
function splitAddresses(text2) {
  if (!/:\/\/|www\./iu.test(text2)) {
    return [{ kind: "text", text: text2 }];
  }
  const runs = [];
  let at = 0;
  for (const match of text2.matchAll(address2)) {
    const found = match[0].replace(/[.,;:!?'’)\]]+$/u, "");
    runs.push({ kind: "text", text: text2.slice(at, match.index) });
    runs.push({ kind: "address", text: found, target: /^www/iu.test(found) ? `https://${found}` : found });
    at = match.index + found.length;
  }
  return [...runs, { kind: "text", text: text2.slice(at) }];
}
function joinLines(runs) {
  const text2 = runs.map(visible).join("");
  if (!/[\r\n]/u.test(text2)) {
    return [...runs];
  }
  const breaks = [...text2.matchAll(lineBreak)].map((match) => {
    const before = text2.slice(Math.max(0, match.index - 2), match.index);
    const after = text2.slice(match.index + match[0].length).slice(0, 2);
    const joined = joinRun(`${before}
${after}`);
    const glue = before && after ? joined.slice(before.length, joined.length - after.length) : "";
    return { start: match.index, end: match.index + match[0].length, glue };
  });
  let at = 0;
  return runs.map((run3) => {
    const start2 = at;
    at += visible(run3).length;
    return visible(run3) === "" ? run3 : { ...run3, text: cut(text2, start2, at, breaks) };
  });
}
function visible(run3) {
  return run3.kind === "mark" ? "" : run3.text;
}
function cut(text2, from, to, breaks) {
  let out = "";
  let at = from;
  for (const { start: start2, end, glue } of breaks) {
    if (end <= from || start2 >= to) {
      continue;
    }
    out += text2.slice(at, Math.max(at, start2)) + (start2 >= from ? glue : "");
    at = Math.min(end, to);
  }
  return out + text2.slice(at, to);
}
function tidy(runs) {
  const out = [];
  for (const run3 of runs) {
    const last2 = out.at(-1);
    if (last2?.kind === "text" && run3.kind === "text") {
      out[out.length - 1] = { kind: "text", text: last2.text + run3.text };
    } else {
      out.push(run3);
    }
  }
  const first = out[0];
  if (first && first.kind !== "mark") {
    out[0] = { ...first, text: first.text.trimStart() };
  }
  const last = out.at(-1);
  if (last && last.kind !== "mark") {
    out[out.length - 1] = { ...last, text: last.text.trimEnd() };
  }
  return out.filter((run3) => run3.text !== "");
}

// language/document/list.ts
var deepest2 = 4;
function addList(reading, printing, out) {
  const { items } = reading.outline;
  const { locale } = printing;
  if (!items[0]) {
    return;
  }
  out.add("list", { kind: "section-title", content: plain3(locale.phrases.list) }, firstLineOf(items[0].item));
  items.forEach((entry2, index) => {
    const title = titleOf(entry2, printing);
    const content = punctuated(title, punctuationOf(entry2, items[index + 1], locale.punctuation));
    out.add(
      entry2.label,
      { kind: "list-row", level: levelOf(entry2), marker: markerOf(entry2, printing), content },
      firstLineOf(entry2.item),
      plainText(title)
    );
  });
}
function levelOf(entry2) {
  return Math.min(Math.max(entry2.level, 1), deepest2);
}
function markerOf(entry2, { locale }) {
  const part2 = labelParts(entry2.label).at(-1);
  return part2 === void 0 ? "" : locale.printMarker(part2, entry2.level);
}
function titleOf(entry2, printing) {
  return contentOf(entry2.item.title, printing).filter((run3) => run3.kind !== "mark");
}
function punctuationOf(entry2, next, punctuation) {
  if (entry2.children.length > 0) {
    return punctuation.parent;
  }
  return entry2.level <= 1 || !next || next.level <= 1 ? punctuation.last : punctuation.child;
}
function punctuated(title, mark3) {
  const text2 = plainText(title);
  return text2 === "" || /[.;:,!?…。；：，、！？؛؟،]$/u.test(text2) ? title : [...title, { kind: "text", text: mark3 }];
}

// language/document/annotations.ts
function addAnnotations(reading, printing, out) {
  const { agenda, outline, notes } = reading;
  const sections = agenda.sections.filter((section) => isItem(section) || isHeading(section));
  if (sections[0]) {
    out.add("annotations", { kind: "section-title", content: plain3(printing.locale.phrases.annotations) }, firstLineOf(sections[0]));
  }
  const entries = new Map(outline.items.map((entry2) => [entry2.item, entry2]));
  for (const section of sections) {
    const key2 = addHeading(section, entries, printing, out);
    addPassages(section.blocks, key2, printing, out);
  }
  addNotes(notesOfArea(notes, "body"), "footnote", printing, out);
}
function addNotes(notes, kind, printing, out) {
  for (const note of notes) {
    const content = contentOf(note, printing);
    out.add(note.name ?? "", { kind, mark: note.name ?? "", content }, placeOf(note), plainText(content));
  }
}
function addHeading(section, entries, printing, out) {
  const content = contentOf(section.title, printing);
  const text2 = plainText(content);
  const place = firstLineOf(section);
  if (isHeading(section)) {
    const key2 = keyOfText(text2);
    out.add(key2, { kind: "free-heading", content }, place, text2);
    return key2;
  }
  const entry2 = entries.get(section);
  const label2 = entry2?.label ?? "";
  out.add(
    label2,
    { kind: "annotation-heading", level: entry2 ? levelOf(entry2) : 1, marker: entry2 ? markerOf(entry2, printing) : "", content },
    place,
    text2
  );
  return label2;
}
function addPassages(blocks, section, printing, out) {
  const depth = new EntryDepth();
  const content = (passage) => contentOf(passage, printing);
  for (const block of blocks) {
    if (isParagraph(block)) {
      depth.interrupt();
      const runs = content(block);
      const text2 = plainText(runs);
      out.add(`${section}:${keyOfText(text2)}`, { kind: "paragraph", content: runs }, placeOf(block), text2);
    } else if (isListEntry(block)) {
      const runs = content(block);
      const marker3 = /^[-–—•]$/u.test(block.marker) ? "\u2013" : block.marker;
      const text2 = plainText(runs);
      out.add(
        `${section}:${marker3 === "\u2013" ? keyOfText(text2) : marker3}`,
        { kind: "list-entry", depth: depth.depthOf(block.marker), marker: marker3, content: runs },
        placeOf(block),
        text2
      );
    } else if (isDocumentation(block)) {
      out.add(section, { kind: "documentation-heading", content: plain3(printing.locale.phrases.documentation) }, firstLineOf(block));
      for (const paper of block.papers) {
        const runs = content(paper);
        const text2 = plainText(runs);
        const symbol = paper.parts.find(isSymbolText)?.symbol;
        out.add(`${section}:${symbol ?? keyOfText(text2)}`, { kind: "paper", content: runs }, placeOf(paper), text2);
      }
    } else if (!isFootnote(block)) {
      depth.interrupt();
    }
  }
}

// language/document/annex.ts
function addAnnexes(reading, printing, out) {
  const { phrases } = printing.locale;
  for (const timetable of reading.timetables) {
    const { schedule } = timetable;
    const title = contentOf(schedule.title, printing);
    const place = firstLineOf(schedule);
    out.add("", { kind: "annex-heading", content: plain3(phrases.annex) }, place);
    out.add(
      "",
      { kind: "annex-title", content: title.length > 0 ? title : plain3(phrases.schedule) },
      place,
      plainText(title) || void 0
    );
    addPassages(schedule.blocks, "annex", printing, out);
    addDays2(timetable, reading, printing, out);
    addNotes(timetable.notes, "annex-note", printing, out);
  }
}
function addDays2(timetable, reading, printing, out) {
  const { phrases } = printing.locale;
  timetable.days.forEach((day2, index) => {
    const nodes = [...day2.strays.map(nodeOf), ...day2.slots.flatMap((slot) => [slot.slot, ...slot.rows.map(nodeOf)])];
    const ends = nodes.map((node) => node.$type === "Slot" ? firstLineOf(node) : placeOf(node));
    const head2 = day2.day ? firstLineOf(day2.day) : ends[0] ?? placeOf();
    const place = {
      ...head2,
      endLine: Math.max(head2.endLine, ...ends.map((end) => end.endLine)),
      endOffset: Math.max(head2.endOffset, ...ends.map((end) => end.endOffset))
    };
    const heads = index === 0 ? { heads: [phrases.dateAndTime, phrases.item, phrases.titleOrDescription] } : {};
    const rows = [
      ...day2.strays.map((row) => printRow(row, reading, printing, place.startLine)),
      ...day2.slots.flatMap((slot) => slotRows(slot, reading, printing, place.startLine))
    ];
    out.add(day2.day?.date ?? "", { kind: "annex-day", ...heads, date: dateOf2(day2, printing), rows }, place);
  });
}
function dateOf2({ date, day: day2 }, { locale }) {
  return date ? locale.printDay(date) : day2?.date ?? "";
}
function slotRows(slot, reading, printing, firstLine) {
  const time = slot.start === void 0 || slot.end === void 0 ? slot.slot.time : printing.locale.printSlot(slot.start, slot.end);
  const own = linesIn(firstLineOf(slot.slot), firstLine);
  const [first, ...others] = slot.rows.map((row) => printRow(row, reading, printing, firstLine));
  if (!first) {
    return [{ kind: "empty", time, track: slot.track, label: "", content: [], ...own }];
  }
  return [{ ...first, time, track: slot.track, startLine: Math.min(own.startLine, first.startLine) }, ...others];
}
function printRow(row, reading, printing, firstLine) {
  const lines = linesIn(placeOf(nodeOf(row)), firstLine);
  if (row.kind === "text") {
    return { kind: "text", time: "", track: "", label: "", content: contentOf(row.row, printing), ...lines };
  }
  const label2 = printing.locale.printLabel(labelParts(row.label));
  return { kind: "item", time: "", track: "", label: label2, content: takenContent(row, reading, printing), ...lines };
}
function takenContent(row, reading, printing) {
  const entry2 = reading.outline.byLabel.get(row.label);
  const { continued } = printing.locale.phrases;
  const title = entry2 ? titleOf(entry2, printing) : [];
  const gap3 = title.length === 0 || continued.startsWith("\uFF08") ? "" : " ";
  const marks = row.taken.marks.map((mark3) => ({ kind: "mark", text: mark3.note?.$refText ?? "" }));
  return [...title, ...row.taken.continued ? plain3(gap3 + continued) : [], ...marks];
}
function nodeOf(row) {
  return row.kind === "item" ? row.taken : row.row;
}
function linesIn({ startLine, endLine }, firstLine) {
  return { startLine: Math.max(0, startLine - firstLine), endLine: Math.max(0, endLine - firstLine) };
}

// language/document/front.ts
function addFront(reading, out) {
  const { agenda, masthead: masthead4, locale } = reading;
  const fieldOf = (key2) => masthead4.values.get(key2)?.field;
  const organization = fieldOf("conference") ?? fieldOf("body");
  out.add("", mastheadContent(reading, organization), placeOf(agenda.opening, ...agenda.masthead.filter(isField)));
  const body2 = fieldOf("body");
  if (body2 && organization !== body2) {
    out.add("", { kind: "body-line", content: contentOfField(body2) }, placeOf(body2));
  }
  if (masthead4.session !== void 0) {
    out.add(
      "",
      { kind: "session", content: [...plain3(locale.printSession(masthead4.session)), ...marksOf(fieldOf("session"))] },
      placeOf(fieldOf("session"))
    );
  }
  const meeting = meetingOf(reading);
  if (meeting) {
    const fields = [fieldOf("dates"), fieldOf("place")].filter((field) => field !== void 0);
    out.add("", { kind: "place-dates", content: [...plain3(meeting), ...fields.flatMap(marksOf)] }, placeOf(fields[0]));
  }
  const title = fieldOf("title");
  const content = title ? contentOfField(title) : [];
  out.add(
    "",
    { kind: "document-title", content: content.length > 0 ? content : plain3(locale.phrases.title) },
    placeOf(title ?? agenda.opening)
  );
}
function mastheadContent(reading, organization) {
  const { agenda, masthead: masthead4, locale } = reading;
  const job = masthead4.values.get("job")?.text;
  return {
    kind: "masthead",
    organization: contentOfField(organization),
    symbol: [...plain3(masthead4.symbol), ...marksOf(agenda.opening)],
    distribution: masthead4.distribution ? locale.printDistribution(masthead4.distribution) : "",
    issued: masthead4.issued ? locale.printIssued(masthead4.issued) : "",
    languages: masthead4.original ? locale.printLanguages(masthead4.original) : [],
    ...job ? {
      job: {
        number: /\(/u.test(job) ? job : `${job} (${locale.jobLetter})`,
        barCode: `*${job.replace(/\(.*$/u, "").replace(/\D/gu, "")}*`
      }
    } : {}
  };
}
function meetingOf({ masthead: masthead4, locale }) {
  const dates = masthead4.dates ? locale.printRange(masthead4.dates.from, masthead4.dates.to) : masthead4.values.get("dates")?.text ?? "";
  const place = masthead4.values.get("place")?.text ?? "";
  return place && dates ? locale.printMeeting(place, dates) : place || dates;
}
function contentOfField(field) {
  const runs = (field?.parts ?? []).map(
    (part2) => isText(part2) ? { kind: "text", text: part2.text.trim() } : { kind: "mark", text: part2.note?.$refText ?? "" }
  );
  return runs.filter((run3) => run3.text !== "");
}
function marksOf(node) {
  const parts = node === void 0 ? [] : node.$type === "Field" ? node.parts.filter(isMark) : node.marks;
  return parts.map((mark3) => ({ kind: "mark", text: mark3.note?.$refText ?? "" }));
}

// language/document/document.ts
var defaultSite = "https://undocs.org";
function documentOf(reading, options = {}) {
  const { locale, masthead: masthead4 } = reading;
  const site = (options.site || defaultSite).replace(/\/+$/u, "");
  const code = options.languageCodes?.[locale.language] || locale.documentsCode;
  const printing = { locale, linkOf: (symbol) => `${site}/${code}/${addressOf(symbol)}` };
  const out = new BlockList(locale);
  addFront(reading, out);
  addList(reading, printing, out);
  addNotes(notesOfArea(reading.notes, "masthead"), "footnote", printing, out);
  addAnnotations(reading, printing, out);
  addAnnexes(reading, printing, out);
  const title = out.blocks.find((block) => block.kind === "document-title");
  return {
    language: locale.language,
    direction: locale.direction,
    title: title?.kind === "document-title" ? plainText(title.content) : "",
    symbol: plainSymbol(masthead4.symbol),
    blocks: out.blocks
  };
}
function addressOf(symbol) {
  return encodeURI(symbol.toWellFormed().replace(/\uFFFD/gu, ""));
}

// language/formats/escape.ts
var htmlNames = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
function escapeHtml(text2) {
  return text2.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "").replace(/[&<>"']/gu, (sign) => htmlNames[sign] ?? sign);
}
function escapeMarkdown(text2) {
  return text2.replace(/[\\`*_[\]<>|~&]/gu, (sign) => sign === "&" || sign === "<" ? htmlNames[sign] ?? sign : `\\${sign}`);
}
function escapeMarkdownHead(text2) {
  return text2.replace(/^([#+\-=:])/u, "\\$1").replace(/^(\d{1,9})([.)])/u, "$1\\$2");
}

// language/formats/paper.css
var paper_default = `/*
 * The look of the issued document: a sheet of paper with the masthead, the list, the annotations, the notes and the annex.
 * It serves the exported page as it is, and the preview, which sets the colours of the editor's theme (client/preview/preview.css).
 *
 * Each block may stand in a frame of its own, so no rule here may depend on the block before or after, except to add a
 * nicety. Sides are logical (start, end): the document runs either way.
 */
:root {
    --paper: #ffffff;
    --ink: #1a1a1a;
    --muted: #5a5a5a;
    --rule: #1a1a1a;
    --hairline: #b8b8b8;
    --tint: #f1f1ee;
    --link: #1f4e79;
    --desk: #e9e8e4;
    --latin: "Times New Roman", Times, "Liberation Serif", Tinos, "Nimbus Roman", "Noto Serif";
    --chinese: "Songti SC", SimSun, "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Noto Sans CJK SC";
    --arabic: "Simplified Arabic", "Traditional Arabic", "Noto Naskh Arabic", Amiri, "Noto Sans Arabic", "Geeza Pro";
}

body {
    margin: 0;
    background: var(--desk);
    color: var(--ink);
}

.agenda,
body > main,
body > article {
    box-sizing: border-box;
    max-width: 50rem;
    margin: 1.5rem auto;
    padding: 3rem 4rem 4rem;
    background: var(--paper);
    color: var(--ink);
    box-shadow: 0 1px 6px rgb(0 0 0 / 0.25);
    font-family: var(--latin), var(--chinese), var(--arabic), serif;
    font-size: 1rem;
    line-height: 1.4;
    overflow-wrap: break-word;
    font-variant-numeric: lining-nums;
}

/* The marks of Chinese are drawn by a Chinese font, also those that a Latin font has (quotation marks, dashes). */
:lang(zh) {
    font-family: var(--chinese), var(--latin), serif;
    line-height: 1.65;
}

:lang(ar) {
    font-family: var(--arabic), var(--latin), serif;
    line-height: 1.7;
}

/* Latin words, symbols and numbers inside Chinese keep the Latin face of the issued documents. */
:lang(zh) .marker,
:lang(zh) a.symbol,
:lang(zh) .masthead-symbol,
:lang(zh) .masthead-distribution,
:lang(zh) .masthead-issued,
:lang(zh) .masthead-languages {
    font-family: var(--latin), var(--chinese), serif;
}

.block {
    margin: 0;
}

a {
    color: var(--link);
    text-decoration: none;
}

a:hover,
a:focus-visible {
    text-decoration: underline;
}

a.symbol {
    white-space: normal;
    unicode-bidi: isolate;
}

sup.mark {
    font-size: 0.7em;
    line-height: 0;
    padding-inline-start: 0.05em;
}

/* Masthead: the symbol above the rule, the organization in large letters, the facts of the issue at the other side. */
.masthead {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 2rem;
    margin-block-end: 2rem;
    padding-block-end: 1.2rem;
    border-block-end: 3px solid var(--rule);
}

.masthead-symbol {
    grid-column: 1 / -1;
    grid-row: 1;
    margin: 0 0 0.8rem;
    padding-block-end: 0.2rem;
    border-block-end: 1px solid var(--rule);
    text-align: end;
    font-size: 1.2rem;
    unicode-bidi: isolate;
}

.masthead-organization {
    grid-column: 1;
    grid-row: 2 / span 4;
    margin: 0;
    max-width: 24rem;
    font-size: 1.6rem;
    font-weight: bold;
    line-height: 1.2;
}

.masthead-distribution,
.masthead-issued,
.masthead-languages {
    grid-column: 2;
    margin: 0;
    min-width: 10rem;
    font-size: 0.9rem;
    line-height: 1.35;
    white-space: pre-line;
}

.masthead-issued {
    margin-block-start: 0.4rem;
}

.masthead-languages > * {
    display: block;
}

.body-line,
.session,
.place-dates {
    margin: 0;
}

.body-line,
.session {
    font-weight: bold;
}

.document-title {
    margin: 1.8rem 0 0.8rem;
    font-size: 1.45rem;
    line-height: 1.25;
}

.section-title {
    margin: 1.8rem 0 0.8rem;
    font-size: 1.2rem;
    line-height: 1.3;
}

/* Numbers and letters hang before their text, however long they are. */
.list-row,
.list-entry,
.annotation-heading,
.footnote {
    --hang: 2.2em;
    padding-inline-start: calc(var(--indent, 0em) + var(--hang));
    text-indent: calc(-1 * var(--hang));
}

.list-row > .marker,
.list-entry > .marker,
.annotation-heading > .marker {
    display: inline-block;
    min-width: var(--hang);
    text-indent: 0;
    unicode-bidi: isolate;
}

.list-row .title,
.list-entry .text {
    text-indent: 0;
}

.agenda-list {
    margin: 0;
    padding: 0;
    list-style: none;
}

.list-row {
    margin: 0 0 0.35rem;
    list-style: none;
}

.list-row.level-2 {
    --indent: 2.2em;
}

.list-row.level-3 {
    --indent: 4.4em;
}

.list-row.level-4 {
    --indent: 6.6em;
}

.annotation-heading,
.free-heading {
    margin: 1.4rem 0 0.6rem;
    font-size: 1.02rem;
    font-weight: bold;
    line-height: 1.35;
}

.annotation-heading.level-1,
.free-heading {
    margin-block-start: 1.8rem;
    font-size: 1.12rem;
}

.annotation-heading.level-3,
.annotation-heading.level-4 {
    font-size: 1rem;
}

.paragraph {
    margin: 0 0 0.7rem;
}

.paragraph,
.list-entry,
.paper {
    text-wrap: pretty;
}

@media (min-width: 44rem) {
    .paragraph,
    .list-entry {
        text-align: justify;
        hyphens: auto;
    }
}

.list-entry {
    margin: 0 0 0.45rem;
    --indent: 1.6em;
    list-style: none;
}

.list-entry.depth-2 {
    --indent: 3.8em;
}

.list-entry.depth-3 {
    --indent: 6em;
}

.documentation-heading {
    margin: 1.1rem 0 0.4rem;
    font-size: 1rem;
    font-weight: bold;
    font-style: normal;
}

.paper {
    margin: 0 0 0.45rem;
    list-style: none;
}

.footnote {
    --hang: 1.2em;
    margin: 0 0 0.25rem;
    font-size: 0.85rem;
    line-height: 1.4;
    overflow-wrap: anywhere;
}

.footnote > sup.mark:first-child {
    display: inline-block;
    min-width: calc(var(--hang) / 0.7);
    text-indent: 0;
}

:not(.footnote) + .footnote {
    margin-block-start: 1.6rem;
}

:not(.footnote) + .footnote::before,
.footnote:first-child:not(.frame > .footnote)::before {
    content: "";
    display: block;
    width: 9rem;
    margin-block-end: 0.5rem;
    border-block-start: 1px solid var(--rule);
}

/* The annex. Each day is a table of its own; equal shares make their columns stand under each other. */
.annex-heading {
    margin: 3rem 0 0.4rem;
    padding-block-start: 1.4rem;
    border-block-start: 1px solid var(--rule);
    font-size: 1.12rem;
    font-weight: bold;
}

.annex-title {
    margin: 0 0 1rem;
    font-size: 1.2rem;
    font-weight: bold;
}

.annex-table {
    width: 100%;
    margin: 0;
    border-collapse: collapse;
    font-size: 0.92rem;
    line-height: 1.4;
}

.annex-table thead th {
    padding: 0.35rem 0.5rem;
    border-block: 1px solid var(--rule);
    font-style: italic;
    font-weight: normal;
    text-align: start;
    vertical-align: bottom;
}

.annex-table td,
.annex-table tbody th {
    padding: 0.25rem 0.5rem;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
}

/* In the first table the head sets the columns, in the others the rows do. */
.annex-table td.time,
.annex-table thead th:first-child {
    width: 24%;
}

.annex-table td.label,
.annex-table thead th:nth-child(2) {
    width: 14%;
}

.annex-table td.title,
.annex-table thead th:nth-child(3) {
    width: 62%;
}

.annex-table tr.day-row > * {
    padding-block: 0.55rem 0.3rem;
    border-block-end: 1px solid var(--hairline);
    font-weight: bold;
}

.annex-table tr.slot-row > td.time:not(:empty),
.annex-table tr.slot-row:has(> td.time:not(:empty)) > td {
    padding-block-start: 0.5rem;
}

.annex-table tbody:last-child > tr:last-child > * {
    padding-block-end: 0.7rem;
    border-block-end: 1px solid var(--hairline);
}

.annex-note {
    margin: 0.6rem 0 0;
    font-size: 0.85rem;
    line-height: 1.4;
}

/* A narrow column beside the editor: less margin, and the facts of the masthead under the organization. */
@media (max-width: 40rem) {
    .agenda,
    body > main,
    body > article {
        margin-inline: 0.5rem;
        padding: 1.6rem 1.8rem 2rem;
    }

    .masthead-organization {
        font-size: 1.3rem;
    }

    .masthead-distribution,
    .masthead-issued,
    .masthead-languages {
        min-width: 7.5rem;
    }
}

@media print {
    @page {
        size: A4;
        margin: 2.2cm 2.4cm;
    }

    :root {
        --desk: #ffffff;
    }

    .agenda,
    body > main,
    body > article {
        max-width: none;
        margin: 0;
        padding: 0;
        box-shadow: none;
    }

    .section-title,
    .annotation-heading,
    .free-heading,
    .documentation-heading,
    .annex-table tr.day-row {
        break-after: avoid;
    }

    .annex-heading {
        break-before: page;
    }

    .annex-table tr {
        break-inside: avoid;
    }
}
`;

// language/formats/page.ts
function page({ language, direction, title, symbol }, blocks) {
  return [
    "<!DOCTYPE html>",
    `<html lang="${language}" dir="${direction}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml([symbol, title].filter((part2) => part2 !== "").join(" \u2013 "))}</title>`,
    `<style>
${paper_default}</style>`,
    "</head>",
    "<body>",
    '<main class="agenda">',
    ...blocks,
    "</main>",
    "</body>",
    "</html>",
    ""
  ].join("\n");
}

// language/formats/html.ts
function renderBlock(block) {
  const open = (tag, classes) => `<${tag} class="block ${classes}" data-block="${escapeHtml(block.id)}" dir="${block.direction}" lang="${block.language}">`;
  switch (block.kind) {
    case "masthead":
      return `${open("header", "masthead")}${masthead(block)}</header>`;
    case "document-title":
      return `${open("h1", block.kind)}${inline(block.content)}</h1>`;
    case "section-title":
    case "annex-heading":
    case "annex-title":
      return `${open("h2", block.kind)}${inline(block.content)}</h2>`;
    case "list-row":
      return `${open("div", "agenda-list")}<div class="list-row level-${block.level}" data-line="0" data-end-line="0">${marker2(block.marker)}<span class="title">${inline(block.content)}</span></div></div>`;
    case "annotation-heading": {
      const tag = `h${Math.min(block.level + 2, 6)}`;
      return `${open(tag, `annotation-heading level-${block.level}`)}${marker2(block.marker)}<span class="title">${inline(block.content)}</span></${tag}>`;
    }
    case "free-heading":
      return `${open("h3", block.kind)}${inline(block.content)}</h3>`;
    case "documentation-heading":
      return `${open("h4", block.kind)}${inline(block.content)}</h4>`;
    case "list-entry":
      return `${open("div", `list-entry depth-${block.depth}`)}${marker2(block.marker)}<span class="text">${inline(block.content)}</span></div>`;
    case "footnote":
    case "annex-note":
      return `${open("div", block.kind)}${mark2(block.mark)} ${inline(block.content)}</div>`;
    case "annex-day":
      return `${open("table", "annex-table day")}${annexDay(block)}</table>`;
    case "body-line":
    case "session":
    case "place-dates":
    case "paragraph":
    case "paper":
      return `${open("p", block.kind)}${inline(block.content)}</p>`;
  }
}
var html = {
  name: "html",
  extension: "html",
  render: (document) => page(document, document.blocks.map(renderBlock))
};
var renderHtml = html.render;
function masthead(block) {
  const part2 = (name, content) => content === "" ? "" : `<p class="masthead-${name}">${content}</p>`;
  const languages2 = block.languages.map((line2) => `<span>${escapeHtml(line2)}</span>`).join("");
  const job = block.job ? `<span>${escapeHtml(block.job.number)}</span> <span class="bar-code">${escapeHtml(block.job.barCode)}</span>` : "";
  return part2("symbol", inline(block.symbol)) + part2("organization", inline(block.organization)) + part2("distribution", escapeHtml(block.distribution)) + part2("issued", escapeHtml(block.issued)) + part2("languages", languages2) + part2("job", job);
}
function annexDay(block) {
  const head2 = block.heads ? `<thead><tr>${block.heads.map((text2) => `<th scope="col">${escapeHtml(text2)}</th>`).join("")}</tr></thead>` : "";
  const day2 = block.date === "" ? "" : `<tr class="day-row" data-line="0" data-end-line="0"><th colspan="3" scope="rowgroup">${escapeHtml(block.date)}</th></tr>`;
  return `${head2}<tbody>${day2}${block.rows.map(annexRow).join("")}</tbody>`;
}
function annexRow(row) {
  const track = row.track === "" ? "" : `${row.time === "" ? "" : " "}<span class="track">${escapeHtml(row.track)}</span>`;
  const cells = row.kind === "text" ? `<td class="title" colspan="2">${inline(row.content)}</td>` : `<td class="label">${escapeHtml(row.label)}</td><td class="title">${inline(row.content)}</td>`;
  return `<tr class="slot-row" data-line="${row.startLine}" data-end-line="${row.endLine}"><td class="time">${escapeHtml(row.time)}${track}</td>${cells}</tr>`;
}
function marker2(text2) {
  return text2 === "" ? "" : `<span class="marker">${escapeHtml(text2)}</span> `;
}
function mark2(name) {
  return `<sup class="mark">${escapeHtml(name)}</sup>`;
}
function inline(content) {
  return content.map(run).join("");
}
function run({ kind, text: text2, target }) {
  switch (kind) {
    case "mark":
      return mark2(text2);
    case "symbol":
    case "address":
      return `<a class="${kind}" href="${escapeHtml(target ?? "")}">${escapeHtml(text2)}</a>`;
    case "citation":
    case "mention":
      return `<span class="${kind}">${escapeHtml(text2)}</span>`;
    default:
      return escapeHtml(text2);
  }
}

// language/formats/json.ts
var schemaVersion = 1;
var json = {
  name: "json",
  extension: "json",
  render: (document) => `${JSON.stringify({ schema: schemaVersion, ...document }, null, 2)}
`
};

// language/formats/gaps.ts
var close = /* @__PURE__ */ new Set([
  "list-row",
  "list-entry",
  "annex-day",
  "footnote",
  "annex-note",
  "body-line",
  "session",
  "place-dates"
]);
function belongTogether(before, block) {
  if (!before || !close.has(before.kind) || !close.has(block.kind)) {
    return false;
  }
  return before.kind === block.kind ? !(block.kind === "annex-day" && block.heads) : isTitleBlock(before) && isTitleBlock(block);
}
function gapBetween(before, block) {
  return !before ? "" : belongTogether(before, block) ? "\n" : "\n\n";
}
function isTitleBlock({ kind }) {
  return kind === "body-line" || kind === "session" || kind === "place-dates";
}

// language/formats/markdown.ts
var markdown = {
  name: "markdown",
  extension: "md",
  render: ({ blocks }) => `${blocks.map((block, index) => gap2(blocks[index - 1], block) + renderBlock2(block)).join("")}
`
};
function gap2(before, block) {
  return before && before.kind !== block.kind && belongTogether(before, block) ? "  \n" : gapBetween(before, block);
}
function renderBlock2(block) {
  switch (block.kind) {
    case "masthead":
      return masthead2(block);
    case "document-title":
      return heading(1, inline2(block.content));
    case "section-title":
    case "annex-heading":
    case "annex-title":
      return heading(2, inline2(block.content));
    case "annotation-heading":
      return heading(block.level + 2, marked(block.marker, inline2(block.content)));
    case "free-heading":
      return heading(3, inline2(block.content));
    case "documentation-heading":
      return heading(4, inline2(block.content));
    case "list-row":
      return bullet(block.level, marked(block.marker, inline2(block.content)));
    case "list-entry":
      return bullet(block.depth, block.marker === "\u2013" ? inline2(block.content) : marked(block.marker, inline2(block.content)));
    case "footnote":
    case "annex-note":
      return `[^${noteName(block.mark)}]: ${inline2(block.content)}`;
    case "annex-day":
      return annexDay2(block);
    default:
      return escapeMarkdownHead(inline2(block.content));
  }
}
function masthead2({ organization, symbol, distribution, issued, languages: languages2, job }) {
  const facts = [inline2(symbol), ...[distribution, issued, ...languages2, ...job ? [job.number, job.barCode] : []].map(escapeMarkdown)].filter(
    (part2) => part2 !== ""
  );
  return [
    ...organization.length > 0 ? [`**${inline2(organization)}**`] : [],
    ...facts.length > 0 ? [facts.join("  \n")] : [],
    "---"
  ].join("\n\n");
}
function annexDay2(block) {
  const row = (...cells) => `| ${cells.join(" | ")} |`;
  const head2 = block.heads ? [row(...block.heads.map(escapeMarkdown)), row("---", "---", "---")] : [];
  const rows = block.rows.map(
    ({ time, track, label: label2, content }) => row(escapeMarkdown(track === "" ? time : `${time} (${track})`), escapeMarkdown(label2), inline2(content))
  );
  return [...head2, ...block.date ? [row(`**${escapeMarkdown(block.date)}**`, "", "")] : [], ...rows].join("\n");
}
function heading(level, text2) {
  return `${"#".repeat(Math.min(level, 6))} ${text2}`.trimEnd();
}
function bullet(depth, text2) {
  return `${"  ".repeat(depth - 1)}- ${escapeMarkdownHead(text2)}`.trimEnd();
}
function marked(marker3, text2) {
  return [escapeMarkdown(marker3), text2].filter((part2) => part2 !== "").join(" ");
}
function inline2(content) {
  return content.map(run2).join("");
}
function run2({ kind, text: text2, target }) {
  if (kind === "mark") {
    return `[^${noteName(text2)}]`;
  }
  return target === void 0 ? escapeMarkdown(text2) : `[${escapeMarkdown(text2)}](<${target.replace(/[<>\\\s]/gu, encodeURIComponent)}>)`;
}
function noteName(name) {
  return /^\*+$/u.test(name) ? `asterisk-${name.length}` : name.replace(/[\s[\]^]/gu, "-");
}

// language/formats/text.ts
var step = "    ";
var rule2 = "_".repeat(72);
var superscripts = Object.fromEntries(
  [..."0123456789abcdefghijklmnoprstuvwxyz"].map((sign, index) => [sign, [..."\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079\u1D43\u1D47\u1D9C\u1D48\u1D49\u1DA0\u1D4D\u02B0\u2071\u02B2\u1D4F\u02E1\u1D50\u207F\u1D52\u1D56\u02B3\u02E2\u1D57\u1D58\u1D5B\u02B7\u02E3\u02B8\u1DBB"][index] ?? sign])
);
var text = {
  name: "text",
  extension: "txt",
  render: ({ blocks }) => `${blocks.map((block, index) => gapBetween(blocks[index - 1], block) + renderBlock3(block)).join("")}
`
};
function renderBlock3(block) {
  switch (block.kind) {
    case "masthead":
      return masthead3(block);
    case "list-row":
      return `${step.repeat(block.level - 1)}${marked2(block.marker, line(block.content))}`;
    case "annotation-heading":
      return marked2(block.marker, line(block.content));
    case "list-entry":
      return `${step.repeat(block.depth - 1)}${marked2(block.marker, line(block.content))}`;
    case "footnote":
    case "annex-note":
      return marked2(superscript(block.mark), line(block.content));
    case "annex-day":
      return annexDay3(block);
    default:
      return line(block.content);
  }
}
function masthead3({ organization, symbol, distribution, issued, languages: languages2, job }) {
  const lines = [line(symbol), line(organization), distribution, issued, ...languages2, ...job ? [job.number, job.barCode] : []];
  return [...lines.filter((part2) => part2 !== ""), rule2].join("\n");
}
function annexDay3(block) {
  const rows = block.rows.map((row) => columns(row).join("	").trimEnd());
  return [...block.heads ? [block.heads.join("	")] : [], ...block.date ? [block.date] : [], ...rows].join("\n");
}
function columns(row) {
  const time = row.track === "" ? row.time : `${row.time} (${row.track})`;
  return [time, row.label, line(row.content)];
}
function marked2(marker3, content) {
  return [marker3, content].filter((part2) => part2 !== "").join(" ");
}
function line(content) {
  return content.map((run3) => run3.kind === "mark" ? superscript(run3.text) : run3.text).join("");
}
function superscript(name) {
  const signs = [...name];
  if (signs.every((sign) => sign === "*")) {
    return name;
  }
  return signs.every((sign) => superscripts[sign] !== void 0) ? signs.map((sign) => superscripts[sign]).join("") : `[${name}]`;
}

// language/formats/catalogue.ts
var formats = { html, text, markdown, json };

// .fmt-try.ts
var l = createAgendaLanguages();
var f = process.argv[2];
var doc = l.shared.workspace.LangiumDocumentFactory.fromString(fs.readFileSync(f, "utf8"), URI.file(f));
var d = documentOf(readingOf(doc.parseResult.value));
for (const [n, x] of Object.entries(formats)) fs.writeFileSync("/tmp/ex/out." + x.extension, x.render(d));
