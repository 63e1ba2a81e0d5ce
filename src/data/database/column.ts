import { type ColumnType, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { z } from "zod";
import type { Prisma } from "../generated/client";

/** A column of the rows that a statement gives: its type in the database, and what its values are. */
export type Column<Value> = { type: ColumnType; schema: z.ZodType<Value> };

const column = <Value>(type: ColumnType, schema: z.ZodType<Value>): Column<Value> => ({ type, schema });

export const text = column(ColumnTypeEnum.Text, z.string());
export const texts = column(ColumnTypeEnum.TextArray, z.array(z.string()));
export const uuid = column(ColumnTypeEnum.Uuid, z.uuid());
export const int = column(ColumnTypeEnum.Int32, z.int());
export const ints = column(ColumnTypeEnum.Int32Array, z.array(z.int()));
export const float = column(ColumnTypeEnum.Double, z.number());
export const flag = column(ColumnTypeEnum.Boolean, z.boolean());
export const instant = column(ColumnTypeEnum.DateTime, z.date());
/** To be read by the one function that knows what stands in it. */
export const json = column(ColumnTypeEnum.Json, z.custom<Prisma.JsonValue>());
/** A text that is one of a few. */
export const oneOf = <Value extends string>(schema: z.ZodType<Value>) => column(ColumnTypeEnum.Text, schema);
export const orNull = <Value>({ type, schema }: Column<Value>) => column(type, schema.nullable());
