import { z } from "zod";
import { formNames } from "./form";

export const formSchema = z.enum(formNames);
