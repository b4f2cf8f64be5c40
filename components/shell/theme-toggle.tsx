"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { type Theme, themes } from "./theme";

const icons = { system: Monitor, light: Sun, dark: Moon };
const labels: Record<Theme, string> = {
  system: "Theme: as the system",
  light: "Theme: light",
  dark: "Theme: dark",
};

/** Goes through system, light and dark; `save` keeps the choice for the next visit. */
export function ThemeToggle({
  initial,
  save,
}: {
  initial: Theme;
  save: (theme: string) => Promise<void>;
}) {
  const [theme, setTheme] = useState(initial);
  const Icon = icons[theme];

  function choose() {
    const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";
    setTheme(next);
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    // A choice that could not be saved still holds for this visit.
    save(next).catch(() => undefined);
  }

  return (
    <IconButton label={labels[theme]} onClick={choose}>
      <Icon size={16} aria-hidden />
    </IconButton>
  );
}
