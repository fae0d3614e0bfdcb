/** The colours that VS Code gives to pages in its own themes, as far as an audit's page asks for them. */

/** The classes of `body` and the variables of a theme. */
export interface EditorTheme {
  readonly name: string;
  readonly classes: string;
  readonly colors: Readonly<Record<string, string>>;
}

/** Light Modern, Dark Modern, Dark High Contrast and Light High Contrast of VS Code 1.100. */
export const editorThemes: readonly EditorTheme[] = [
  {
    name: 'light',
    classes: 'vscode-light',
    colors: {
      'editor-background': '#ffffff',
      'editor-foreground': '#3b3b3b',
      descriptionForeground: '#3b3b3b',
      'widget-border': '#e5e5e5',
      'textLink-foreground': '#005fb8',
      focusBorder: '#005fb8',
      'textCodeBlock-background': '#f8f8f8',
      'editorWidget-background': '#f8f8f8',
      'button-background': '#005fb8',
      'button-foreground': '#ffffff',
      'button-secondaryBackground': '#e5e5e5',
      'button-secondaryForeground': '#3b3b3b',
      'editorError-foreground': '#e51400',
      'editorWarning-foreground': '#bf8803',
      'charts-green': '#388a34',
      'charts-blue': '#1a85ff',
    },
  },
  {
    name: 'dark',
    classes: 'vscode-dark',
    colors: {
      'editor-background': '#1f1f1f',
      'editor-foreground': '#cccccc',
      descriptionForeground: '#9d9d9d',
      'widget-border': '#313131',
      'textLink-foreground': '#4daafc',
      focusBorder: '#0078d4',
      'textCodeBlock-background': '#2b2b2b',
      'editorWidget-background': '#202020',
      'button-background': '#0078d4',
      'button-foreground': '#ffffff',
      'button-secondaryBackground': '#313131',
      'button-secondaryForeground': '#cccccc',
      'editorError-foreground': '#f14c4c',
      'editorWarning-foreground': '#cca700',
      'charts-green': '#89d185',
      'charts-blue': '#3794ff',
    },
  },
  {
    name: 'high contrast',
    classes: 'vscode-high-contrast',
    colors: {
      'editor-background': '#000000',
      'editor-foreground': '#ffffff',
      descriptionForeground: '#ffffffb3',
      contrastBorder: '#6fc3df',
      'textLink-foreground': '#21a6ff',
      focusBorder: '#f38518',
      'textCodeBlock-background': '#000000',
      'editorWidget-background': '#0c141f',
      'button-background': '#000000',
      'button-foreground': '#ffffff',
      'button-secondaryForeground': '#ffffff',
      'editorError-foreground': '#f48771',
      'editorWarning-foreground': '#ffd370',
      'charts-green': '#89d185',
      'charts-blue': '#59a4f9',
    },
  },
  {
    name: 'high contrast light',
    classes: 'vscode-high-contrast-light vscode-high-contrast',
    colors: {
      'editor-background': '#ffffff',
      'editor-foreground': '#292929',
      descriptionForeground: '#292929b3',
      contrastBorder: '#0f4a85',
      'textLink-foreground': '#0f4a85',
      focusBorder: '#006bbd',
      'textCodeBlock-background': '#f2f2f2',
      'editorWidget-background': '#ffffff',
      'button-background': '#0f4a85',
      'button-foreground': '#ffffff',
      'button-secondaryBackground': '#ffffff',
      'button-secondaryForeground': '#292929',
      'editorError-foreground': '#b5200d',
      'editorWarning-foreground': '#895503',
      'charts-green': '#374e06',
      'charts-blue': '#1a85ff',
    },
  },
];
