import { mount } from 'svelte';
import App from './App.svelte';
import { session } from './state.svelte';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

session.wish({});
mount(App, { target: document.getElementById('app')! });
