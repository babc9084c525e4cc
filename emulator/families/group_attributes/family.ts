import type { Family } from "../family.ts";
import { clearGroupAttr, deleteGroupAttr, getGroupAttr, modifyGroupAttr, setGroupAttr } from "./attribute_handlers.ts";
import { deleteGroupCounter, getGroupCounter, updateGroupCounter } from "./counter_handlers.ts";
import { groupAttributeParts } from "./group_attribute_parts.ts";
import { removeGroupFields } from "./group_attribute_state.ts";

/** Attributes and counters of groups. */
export const groupAttributes: Family = {
  handlers: {
    ...{ getGroupAttr, modifyGroupAttr, setGroupAttr, clearGroupAttr, deleteGroupAttr },
    ...{ getGroupCounter, updateGroupCounter, deleteGroupCounter },
  },
  parts: groupAttributeParts,
  onGroupDestroyed: (GroupId, world) => removeGroupFields(world.groupAttributes, GroupId),
};
